import { LANGUAGES, MAIL_SWITCHES, type Settings } from '@socialhallbarhet/domain';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { Button, ButtonLink, Buttons } from '../../ui/Button.tsx';
import { Check, Choices } from '../../forms/Field.tsx';
import { type Failure, failureOf, useTask } from '../../forms/outcome.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { type SchemeMode, setScheme, useScheme } from '../../ui/scheme.ts';
import { ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { MyTabs } from './MyTabs.tsx';
import styles from './profile.module.css';
import type { SettingsScreenProps } from './types.ts';

const SignOutDialog = lazy(() => import('./SignOutDialog.tsx').then((module) => ({ default: module.SignOutDialog })));

/** Language, looks, keys, mail, and the account. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { lang, setLang, texts: t } = useLanguage();
  const mode = useScheme();
  const [leaving, setLeaving] = useState(0);
  const task = useTask();
  const [failure, setFailure] = useState<Failure>();
  const { settings } = props;
  // Each at once: the one before may still be on its way.
  const mail = (next: Settings) => {
    setFailure(undefined);
    props.onSettings(next).catch((error: unknown) => setFailure(failureOf(error)));
  };
  const signOut = () =>
    task.run(async () => {
      const unsent = await props.unsent();
      if (unsent > 0) setLeaving(unsent);
      else await props.onSignOut();
    });
  return (
    <Page>
      <PageTitle>{t.profile.settingsTitle}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        <MyTabs at="settings" />
        {props.error ? <ErrorNote code={props.error} /> : null}
        {task.failure ? <ErrorNote code={task.failure.code} /> : null}
        <section className={styles.section}>
          <Choices
            legend={t.profile.language}
            value={lang}
            onValue={(next) => {
              setLang(next);
              props.onLanguage(next);
            }}
            options={LANGUAGES.map((id) => ({ id, label: t.shell.languageName[id], lang: id }))}
          />
          <Choices<SchemeMode>
            legend={t.profile.theme}
            value={mode}
            onValue={setScheme}
            options={[
              { id: 'system', label: t.profile.themeSystem },
              { id: 'light', label: t.profile.themeLight },
              { id: 'dark', label: t.profile.themeDark },
            ]}
          />
        </section>
        <section className={styles.section}>
          <h2>{t.profile.writing}</h2>
          <Check
            label={t.profile.enterSends}
            help={t.profile.enterSendsHelp}
            checked={props.enterSends}
            onChecked={props.onEnterSends}
          />
        </section>
        <section className={styles.section}>
          <h2>{t.profile.mail}</h2>
          <p className="muted small">{t.profile.mailHelp}</p>
          {failure ? <ErrorNote code={failure.code} /> : null}
          {settings ? (
            <div>
              {MAIL_SWITCHES.map((name) => (
                <Check
                  key={name}
                  label={t.profile.mails[name]}
                  checked={settings[name]}
                  onChecked={(on) => mail({ ...settings, [name]: on })}
                />
              ))}
            </div>
          ) : (
            <SkeletonRows n={MAIL_SWITCHES.length} />
          )}
        </section>
        <section className={styles.section}>
          <h2>{t.profile.account}</h2>
          <p className="muted">{t.profile.signedInAs(props.email)}</p>
          <Buttons>
            <ButtonLink to="/mitt/losenord">
              {props.hasPassword ? t.profile.changePassword : t.profile.setPassword}
            </ButtonLink>
            <Button busy={task.busy} onClick={() => void signOut()}>
              {t.profile.signOut}
            </Button>
          </Buttons>
          <p className="muted small">{t.profile.signOutHelp}</p>
        </section>
      </div>
      {leaving > 0 ? (
        <Suspense fallback={null}>
          <SignOutDialog unsent={leaving} onSignOut={props.onSignOut} onClose={() => setLeaving(0)} />
        </Suspense>
      ) : null}
    </Page>
  );
}
