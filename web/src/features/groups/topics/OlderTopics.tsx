import { useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { Row, Rows } from '../../../ui/panels.tsx';
import { Rutan } from '../../../parts/Rutan.tsx';
import { ErrorNote } from '../../../ui/states.tsx';
import { TimeText } from '../../../parts/time/TimeText.tsx';
import styles from '../groups.module.css';
import type { OlderTopic, OlderTopics as Page } from '../types.ts';

interface OlderTopicsProps {
  readonly gid: string;
  /** Those that the list above has. */
  readonly shown: ReadonlySet<string>;
  readonly onOlder: (before: Date | undefined) => Promise<Page>;
}

/** Topics in which nobody has written lately: fetched when asked for, by when they were started. */
export function OlderTopics({ gid, shown, onOlder }: OlderTopicsProps) {
  const t = useText();
  const [older, setOlder] = useState<readonly OlderTopic[]>([]);
  const [next, setNext] = useState<Date>();
  const [ended, setEnded] = useState(false);
  const task = useTask();
  const fetch = () =>
    task.run(async () => {
      const page = await onOlder(next);
      setOlder([...older, ...page.topics.filter(({ tid }) => !shown.has(tid))]);
      setNext(page.next);
      setEnded(page.next === undefined);
    });
  return (
    <>
      <Rows>
        {older.map(({ tid, title, cells, at }) => (
          <Row
            key={tid}
            to={`/g/${gid}/amne/${tid}`}
            before={<Rutan cells={cells} size={25} />}
            end={<TimeText at={at} className="muted small" />}
          >
            <bdi>{title}</bdi>
          </Row>
        ))}
      </Rows>
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
      {ended ? null : (
        <div className={styles.older}>
          <Button small busy={task.busy} onClick={() => void fetch()}>
            {t.groups.olderTopics}
          </Button>
        </div>
      )}
    </>
  );
}
