import { useText } from '../../../i18n/language.tsx';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { MemberLink } from '../../../parts/MemberLink.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { Face } from '../../../parts/Face.tsx';
import { ForMe, Panel } from '../../../ui/panels.tsx';
import { ErrorNote } from '../../../ui/states.tsx';
import { TimeText } from '../../../parts/time/TimeText.tsx';
import styles from '../groups.module.css';
import type { GroupScreenProps, JoinRequest } from '../types.ts';

/** Who wants in, for those who keep order. */
export function Requests({ requests, onAdmit, onDecline }: GroupScreenProps) {
  const t = useText();
  return (
    <Panel title={<ForMe>{t.groups.requests}</ForMe>}>
      <ul>
        {requests.map((request) => (
          <RequestItem key={request.uid} request={request} onAdmit={onAdmit} onDecline={onDecline} />
        ))}
      </ul>
    </Panel>
  );
}

function RequestItem({
  request,
  onAdmit,
  onDecline,
}: Pick<GroupScreenProps, 'onAdmit' | 'onDecline'> & { readonly request: JoinRequest }) {
  const t = useText();
  const task = useTask();
  return (
    <li className={styles.request}>
      <div className={styles.person}>
        <Face name={request.name} />
        <span className="grow">
          <b>
            <MemberLink {...request} />
          </b>
          <br />
          <span dir="auto" className="muted small">
            {request.headline}
          </span>
        </span>
        <TimeText at={request.at} className="muted small" />
      </div>
      <p dir="auto" className={`${styles.quote} ${request.text ? '' : 'muted'}`}>
        {request.text || t.groups.noText}
      </p>
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
      <Buttons className={styles.actions}>
        <Button small kind="go" busy={task.busy} onClick={() => void task.run(() => onAdmit(request.uid))}>
          {t.groups.admit}
          <span className="unseen">{` ${request.name}`}</span>
        </Button>
        <Button small busy={task.busy} onClick={() => void task.run(() => onDecline(request.uid))}>
          {t.groups.decline}
          <span className="unseen">{` ${request.name}`}</span>
        </Button>
      </Buttons>
    </li>
  );
}
