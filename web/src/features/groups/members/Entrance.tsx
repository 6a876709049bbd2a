import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { ForMe } from '../../../ui/panels.tsx';
import { ErrorNote, Note } from '../../../ui/states.tsx';
import styles from '../groups.module.css';
import type { GroupScreenProps } from '../types.ts';

const AskDialog = lazy(() => import('./dialogs.tsx').then((module) => ({ default: module.AskDialog })));

/** The way in, for those outside: say yes, join, ask, or wait. */
export function Entrance(props: GroupScreenProps) {
  const { group, standing, onJoin, onAsk, onWithdraw } = props;
  const t = useText();
  const [asking, setAsking] = useState(false);
  const task = useTask();
  if (standing.is === 'member') return null;
  return (
    <div className={styles.join}>
      {standing.is === 'banned' ? <Note>{t.groups.banned}</Note> : null}
      {standing.is === 'invited' ? <Invited {...props} byName={standing.byName} /> : null}
      {standing.is === 'asked' ? (
        <Note>
          <div>
            <p>{t.groups.asked}</p>
            <Buttons style={{ marginTop: 8 }}>
              <Button small busy={task.busy} onClick={() => void task.run(onWithdraw)}>
                {t.groups.askWithdraw}
              </Button>
            </Buttons>
          </div>
        </Note>
      ) : null}
      {standing.is === 'outside' ? (
        <>
          <Buttons>
            {group.kind === 'open' ? (
              <Button kind="go" busy={task.busy} onClick={() => void task.run(onJoin)}>
                {t.groups.join}
              </Button>
            ) : (
              <Button kind="go" onClick={() => setAsking(true)}>
                {t.groups.ask}
              </Button>
            )}
          </Buttons>
          <p className="muted small" style={{ marginTop: 8 }}>
            {group.kind === 'open' ? t.groups.openToYou : t.groups.closedToYou}
          </p>
        </>
      ) : null}
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
      {asking ? (
        <Suspense fallback={null}>
          <AskDialog group={group} onAsk={onAsk} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** What somebody invited me to, to say yes or no to. */
function Invited({
  group,
  byName,
  onAccept,
  onRefuse,
}: Pick<GroupScreenProps, 'group' | 'onAccept' | 'onRefuse'> & { readonly byName: string }) {
  const t = useText();
  const yes = useTask();
  const no = useTask();
  const failure = yes.failure ?? no.failure;
  return (
    <>
      <p>
        <ForMe>{byName ? t.groups.invitedBy(byName) : t.groups.invited}</ForMe>
      </p>
      <p className={`muted ${styles.purpose}`}>{t.groups.invitedHow[group.kind]}</p>
      <Buttons style={{ marginTop: 16 }}>
        <Button kind="go" busy={yes.busy} onClick={() => void yes.run(onAccept)}>
          {t.groups.accept}
        </Button>
        <Button busy={no.busy} onClick={() => void no.run(onRefuse)}>
          {t.groups.refuse}
        </Button>
      </Buttons>
      {failure ? <ErrorNote code={failure.code} /> : null}
    </>
  );
}
