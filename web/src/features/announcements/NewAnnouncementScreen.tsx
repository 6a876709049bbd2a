import { LIMITS, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Field, Form } from '../../ui/Field.tsx';
import { useTask } from '../../ui/outcome.ts';
import { Crumb, Page, PageTitle } from '../../ui/Page.tsx';
import { ProofOfYou } from '../../ui/ProofOfYou.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import styles from './announcements.module.css';
import type { NewAnnouncementScreenProps } from './types.ts';

/** A title and a text, under how many will be told. What was written is kept whatever happens. */
export function NewAnnouncementScreen({ group, proof, onSend, onCancel }: NewAnnouncementScreenProps) {
  const t = useText();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
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
    if (!wrong.title && !wrong.text) void task.run(() => onSend({ title: title.trim(), text: text.trim() }));
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
              onValue={setTitle}
              max={LIMITS.titleMax}
              error={tried ? wrong.title : undefined}
            />
            <Field
              label={t.announcements.text}
              help={t.announcements.textHelp}
              lines={8}
              value={text}
              onValue={setText}
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
              <Button kind="quiet" onClick={onCancel}>
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
