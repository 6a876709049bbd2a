import { useText } from '../../i18n/language.tsx';
import { Row, Rows } from '../../ui/panels.tsx';
import { TimeText } from '../../parts/time/TimeText.tsx';
import { aroundOf, useTelling } from '../../parts/useTelling.ts';
import type { Notice } from './types.ts';

interface NotificationListProps {
  readonly notices: readonly Notice[];
  readonly onRead: (id: string) => void;
}

/** Rows of what happened to me, each leading to where it happened. */
export function NotificationList({ notices, onRead }: NotificationListProps) {
  const t = useText();
  const what = useTelling();
  return (
    <Rows label={t.notifications.title}>
      {notices.map((notice) => (
        <Row
          key={notice.id}
          to={notice.to}
          onClick={() => onRead(notice.id)}
          end={<TimeText at={notice.at} className="muted small" />}
        >
          {notice.read ? <span>{what(notice)}</span> : <b>{what(notice)}</b>}
          {notice.read ? null : <span className="unseen">{` (${t.notifications.unread})`}</span>}
          {aroundOf(notice) ? <span className="muted clamp">{aroundOf(notice)}</span> : null}
        </Row>
      ))}
    </Rows>
  );
}
