import { LEVELS, type Level } from '@socialhallbarhet/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { Choices } from '../../../forms/Field.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { ErrorNote } from '../../../ui/states.tsx';
import styles from '../groups.module.css';
import type { GroupScreenProps, Standing } from '../types.ts';

const ConfirmDialog = lazy(() => import('./dialogs.tsx').then((module) => ({ default: module.ConfirmDialog })));

/** My own part in the group: how much I hear, and the way out. */
export function Membership({
  group,
  standing,
  onLevel,
  onLeave,
}: GroupScreenProps & { readonly standing: Extract<Standing, { is: 'member' }> }) {
  const t = useText();
  const [leaving, setLeaving] = useState(false);
  const task = useTask();
  return (
    <div>
      <Choices<Level>
        legend={t.groups.level}
        value={standing.level}
        onValue={(level) => void task.run(() => onLevel(level))}
        options={LEVELS.map((level) => ({ id: level, label: t.groups.levels[level], help: t.groups.levelHelp[level] }))}
      />
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
      {standing.lastOwner ? null : (
        <Buttons style={{ marginTop: 12 }}>
          <Button small kind="quiet" onClick={() => setLeaving(true)}>
            {t.groups.leave}
          </Button>
        </Buttons>
      )}
      {standing.lastOwner ? <p className={`muted small ${styles.level}`}>{t.groups.lastOwner}</p> : null}
      {leaving ? (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={t.groups.leaveTitle(group.name)}
            text={t.groups.leaveText}
            deed={t.groups.leave}
            stay={t.groups.leaveStay}
            onDo={onLeave}
            onClose={() => setLeaving(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
