import { LIMITS, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { useDrafted } from '../../forms/drafted.ts';
import { Field, Form } from '../../forms/Field.tsx';
import { useTask } from '../../forms/outcome.ts';
import { Crumb, Page, PageTitle } from '../../ui/Page.tsx';
import { ProofOfYou } from '../../parts/ProofOfYou.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import styles from './announcements.module.css';
import type { NewAnnouncementScreenProps } from './types.ts';

/** A title and a text, under how many will be told. What was written is kept whatever happens. */
export function NewAnnouncementScreen({ group, draft, proof, onSend, onCancel }: NewAnnouncementScreenProps) {
  const t = useText();
  const form = useDrafted({ title: '', text: '' }, draft);
  const { title, text } = form.fields;
  const [tried, setTried] = useState(false);
  const task = useTask();
  const within = (words: string, min: number, max: number) =>
    words.length < min ? t.common.tooShort(min) : words.length > max ? t.common.tooLong(max) : undefined;
  const wrong = {
    title: within(title.trim(), LIMITS.titleMin, LIMITS.titleMax),
    text: within(text.trim(), 1, SERVER_LIMITS.announcementTextMax),
  };
  const submit = () => {
    setTried(true);
    if (wrong.title || wrong.text) return;
    const written = { title: title.trim(), text: text.trim() };
    void task.run(() => onSend(written)).then((ok) => ok && form.settled(form.fields));
  };
  const isOld = task.failure?.code === 'sign-in-old';
  return (
    <Page>
      <Crumb to={group ? `/g/${group.gid}` : '/notiser'} label={group ? group.name : t.notifications.title} />
      <PageTitle>{group ? t.announcements.newToGroup : t.announcements.newToAll}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        <p className={`lead ${styles.lead}`}>
          {group ? t.announcements.reach(group.readers) : t.announcements.reachAll}
        </p>
        <div className={styles.body}>
          <Form onSubmit={submit}>
            <Field
              label={t.announcements.title}
              placeholder={t.announcements.titleExample}
              value={title}
              onValue={(words) => form.set({ title: words })}
              max={LIMITS.titleMax}
              error={tried ? wrong.title : undefined}
            />
            <Field
              label={t.announcements.text}
              help={t.announcements.textHelp}
              lines={8}
              value={text}
              onValue={(words) => form.set({ text: words })}
              max={SERVER_LIMITS.announcementTextMax}
              error={tried ? wrong.text : undefined}
            />
            {task.failure && !isOld ? (
              <ErrorNote code={task.failure.code}>
                {task.failure.code === 'too-many' ? (
                  <p>{t.announcements.pace(SERVER_LIMITS.announcementsPerDay)}</p>
                ) : null}
              </ErrorNote>
            ) : null}
            <Buttons>
              {isOld ? null : (
                <Button kind="go" type="submit" busy={task.busy}>
                  {t.announcements.send}
                </Button>
              )}
              <Button
                kind="quiet"
                onClick={() => {
                  form.drop();
                  onCancel();
                }}
              >
                {t.common.cancel}
              </Button>
            </Buttons>
          </Form>
          {isOld ? <ProofOfYou proof={proof} deed={t.announcements.send} onProved={submit} /> : null}
        </div>
      </div>
    </Page>
  );
}
