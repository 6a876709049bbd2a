import { SECTORS } from '@socialhallbarhet/content/vocabularies';
import { profile } from '@socialhallbarhet/domain';
import * as v from 'valibot';
import { SelectField, TextField } from '../../forms/kit/fields.tsx';
import { FormFooter, SchemaForm } from '../../forms/kit/SchemaForm.tsx';
import { useSchemaForm } from '../../forms/kit/useSchemaForm.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import styles from './signin.module.css';
import type { FirstProfileScreenProps } from './types.ts';

const firstProfile = v.pick(profile, ['name', 'headline', 'askMeAbout', 'sector', 'organisation']);

/** Enough of a profile to begin: a name, a line, what to ask about. */
export function FirstProfileScreen({ name, onSave }: FirstProfileScreenProps) {
  const { lang, texts: t } = useLanguage();
  const words = t.profile;
  const form = useSchemaForm({
    schema: firstProfile,
    begin: { name, headline: '', askMeAbout: '', sector: '', organisation: '' },
    onSend: onSave,
  });
  const { at } = form;
  const sectors = SECTORS.map((term) => ({ id: term.id, label: term[lang] }));
  return (
    <Page>
      <div className={styles.narrow}>
        <PageTitle>{t.signin.firstTitle}</PageTitle>
        <div className="pad">
          <p className={`lead ${styles.intro}`}>{t.signin.firstLead}</p>
          <div className={styles.body}>
            <SchemaForm form={form}>
              <TextField at={at('name')} label={words.name} help={words.nameHelp} autoComplete="name" />
              <SelectField
                at={at('sector')}
                label={words.sector}
                options={[{ id: '', label: words.sectorChoose }, ...sectors]}
                faults={{ wrong: t.common.required }}
              />
              <TextField
                at={at('headline')}
                optional
                label={words.headline}
                help={words.headlineHelp}
                placeholder={words.headlineExample}
              />
              <TextField at={at('organisation')} optional label={words.organisation} autoComplete="organization" />
              <TextField
                at={at('askMeAbout')}
                optional
                label={words.ask}
                help={words.askHelp}
                placeholder={words.askExample}
              />
              <FormFooter form={form} send={t.signin.firstSave} />
            </SchemaForm>
          </div>
        </div>
      </div>
    </Page>
  );
}
