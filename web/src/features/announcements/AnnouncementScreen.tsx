import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Markdown } from '../../parts/markdown/Markdown.tsx';
import { MemberLink } from '../../parts/MemberLink.tsx';
import { Crumb, Page, PageTitle } from '../../ui/Page.tsx';
import { Note } from '../../ui/states.tsx';
import { TimeText } from '../../parts/time/TimeText.tsx';
import styles from './announcements.module.css';
import type { AnnouncementScreenProps, Progress } from './types.ts';

const ReasonDialog = lazy(() => import('../../parts/ReasonDialog.tsx').then((m) => ({ default: m.ReasonDialog })));

/** What somebody wrote to everyone: who, when, to whom, and the words at reading size. */
export function AnnouncementScreen(props: AnnouncementScreenProps) {
  const { group, announcement, me, progress, onWithdraw, proof } = props;
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const { title, text, by, byName, at } = announcement;
  return (
    <Page>
      <Crumb to={group ? `/g/${group.gid}` : '/notiser'} label={group ? group.name : t.notifications.title}>
        {t.announcements.announcement}
      </Crumb>
      <PageTitle
        below={
          <p className={`muted ${styles.by}`}>
            <MemberLink className="link" uid={by} name={byName} />
            <span>{group ? t.announcements.toGroup(group.name) : t.announcements.toAll}</span>
            <TimeText at={at} as="full" />
          </p>
        }
      >
        {title}
      </PageTitle>
      {progress ? (
        <div className={styles.progress}>
          <ProgressNote {...progress} />
        </div>
      ) : null}
      <article className={styles.text}>
        <Markdown lead text={text} me={me} />
      </article>
      {onWithdraw ? (
        <div className={styles.body}>
          <Button kind="quiet" small onClick={() => setAsked(true)}>
            {t.announcements.withdraw}
          </Button>
        </div>
      ) : null}
      {onWithdraw && isAsked ? (
        <Suspense fallback={null}>
          <ReasonDialog
            title={t.announcements.withdrawTitle}
            text={t.announcements.withdrawText}
            help={t.announcements.withdrawHelp}
            deed={t.announcements.withdraw}
            danger
            proof={proof}
            onDo={(_id, reason) => onWithdraw(reason)}
            onClose={() => setAsked(false)}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}

/** Told live, and to who listens with a screen reader only when it ends. */
function ProgressNote({ passed, told, total, done }: Progress) {
  const { announcements: t } = useText();
  return (
    <Note>
      <div className="grow">
        <output className={styles.said}>{done ? t.sent(told) : <span className="unseen">{t.sendingNow}</span>}</output>
        {done ? null : (
          <>
            <p aria-hidden="true">{t.sending(passed, total)}</p>
            <progress className={styles.bar} value={passed} max={Math.max(1, total)} aria-label={t.sendingNow} />
          </>
        )}
      </div>
    </Note>
  );
}
