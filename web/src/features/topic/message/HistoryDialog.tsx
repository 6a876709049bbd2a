import type { ErrorCode } from '@socialhallbarhet/domain';
import { useEffect, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/mui/Dialog.tsx';
import { Markdown } from '../../../parts/markdown/Markdown.tsx';
import { failureOf } from '../../../forms/outcome.ts';
import { ErrorNote, Skeleton } from '../../../ui/states.tsx';
import { TimeText } from '../../../parts/time/TimeText.tsx';
import styles from './history.module.css';
import type { MessageVersion, TopicMessage } from '../types.ts';

interface HistoryDialogProps {
  readonly message: TopicMessage;
  readonly load: (id: string) => Promise<readonly MessageVersion[]>;
  readonly onClose: () => void;
}

/** What a message said before it was edited, latest first. */
export function HistoryDialog({ message, load, onClose }: HistoryDialogProps) {
  const t = useText();
  const [versions, setVersions] = useState<readonly MessageVersion[]>();
  const [error, setError] = useState<ErrorCode>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    load(message.id).then(
      (found) => setVersions([...found].sort((a, b) => b.at.getTime() - a.at.getTime())),
      (reason: unknown) => setError(failureOf(reason).code),
    );
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another attempt is another fetch
  }, [load, message.id, attempt]);
  const again = () => {
    setError(undefined);
    setAttempt(attempt + 1);
  };
  return (
    <Dialog
      open
      wide
      title={t.topic.historyTitle}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.common.close}</Button>}
    >
      {error ? <ErrorNote code={error} onRetry={again} /> : null}
      {!error && !versions ? <Skeleton height={96} /> : null}
      {versions ? (
        <ol className={styles.versions}>
          <li>
            <p className="muted small">{t.topic.historyNow}</p>
            <Markdown text={message.text} />
          </li>
          {versions.map((version) => (
            <li key={version.at.getTime()}>
              <p className="muted small">
                <TimeText at={version.at} as="full" />
              </p>
              <Markdown text={version.text} />
            </li>
          ))}
        </ol>
      ) : null}
      {versions?.length === 0 ? <p className="muted">{t.topic.historyEmpty}</p> : null}
    </Dialog>
  );
}
