import { SECTORS } from '@socialhallbarhet/content/vocabularies';
import { LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field, Form, Select } from '../../forms/Field.tsx';
import { useTask } from '../../forms/outcome.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import styles from './signin.module.css';
import type { FirstProfileScreenProps } from './types.ts';

/** Enough of a profile to begin: a name, a line, what to ask about. */
export function FirstProfileScreen({ name: known, onSave }: FirstProfileScreenProps) {
  const { lang, texts: t } = useLanguage();
  const [name, setName] = useState(known);
  const [headline, setHeadline] = useState('');
  const [askMeAbout, setAsk] = useState('');
  const [sector, setSector] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  const nameWrong =
    name.trim().length < LIMITS.nameMin
      ? t.common.tooShort(LIMITS.nameMin)
      : name.length > LIMITS.nameMax
        ? t.common.tooLong(LIMITS.nameMax)
        : undefined;
  const tooLong = (text: string, max: number) => (text.length > max ? t.common.tooLong(max) : undefined);
  const wrong =
    nameWrong ??
    tooLong(headline, LIMITS.headlineMax) ??
    tooLong(askMeAbout, LIMITS.askMeAboutMax) ??
    tooLong(organisation, LIMITS.organisationMax) ??
    (sector === '' ? t.profile.sectorChoose : undefined);
  const submit = () => {
    setTried(true);
    if (wrong) return;
    const profile = { name, headline, askMeAbout, organisation };
    const trimmed = Object.fromEntries(Object.entries(profile).map(([key, text]) => [key, text.trim()]));
    void task.run(() => onSave({ ...(trimmed as typeof profile), sector }));
  };
  return (
    <Page>
      <div className={styles.narrow}>
        <PageTitle>{t.signin.firstTitle}</PageTitle>
        <div className="pad">
          <p className={`lead ${styles.intro}`}>{t.signin.firstLead}</p>
          <div className={styles.body}>
            <Form onSubmit={submit}>
              <Field
                label={t.profile.name}
                help={t.profile.nameHelp}
                value={name}
                onValue={setName}
                autoComplete="name"
                max={LIMITS.nameMax}
                error={tried ? nameWrong : undefined}
              />
              <Select
                label={t.profile.sector}
                value={sector}
                onValue={setSector}
                options={[
                  { id: '', label: t.profile.sectorChoose },
                  ...SECTORS.map((term) => ({ id: term.id, label: term[lang] })),
                ]}
                error={tried && sector === '' ? t.common.required : undefined}
              />
              <Field
                optional
                label={t.profile.headline}
                help={t.profile.headlineHelp}
                placeholder={t.profile.headlineExample}
                value={headline}
                onValue={setHeadline}
                max={LIMITS.headlineMax}
                error={tried ? tooLong(headline, LIMITS.headlineMax) : undefined}
              />
              <Field
                optional
                label={t.profile.organisation}
                value={organisation}
                onValue={setOrganisation}
                autoComplete="organization"
                max={LIMITS.organisationMax}
                error={tried ? tooLong(organisation, LIMITS.organisationMax) : undefined}
              />
              <Field
                optional
                label={t.profile.ask}
                help={t.profile.askHelp}
                placeholder={t.profile.askExample}
                value={askMeAbout}
                onValue={setAsk}
                max={LIMITS.askMeAboutMax}
                error={tried ? tooLong(askMeAbout, LIMITS.askMeAboutMax) : undefined}
              />
              {task.failure ? <ErrorNote code={task.failure.code} /> : null}
              <Button kind="go" type="submit" busy={task.busy}>
                {t.signin.firstSave}
              </Button>
            </Form>
          </div>
        </div>
      </div>
    </Page>
  );
}
