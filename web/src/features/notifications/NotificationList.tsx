import { useText } from '../../i18n/language.tsx';
import { Row, Rows } from '../../ui/parts.tsx';
import { formatTime } from '../../ui/time.ts';
import { TimeText, useNow } from '../../ui/TimeText.tsx';
import type { Notice } from './types.ts';

interface NotificationListProps {
  readonly notices: readonly Notice[];
  readonly onRead: (id: string) => void;
}

/** Rows of what happened to me, each leading to where it happened. */
export function NotificationList({ notices, onRead }: NotificationListProps) {
  const t = useText();
  const now = useNow();
  const what = (notice: Notice) => {
    switch (notice.kind) {
      case 'mention':
        return t.notifications.mention(notice.fromName);
      case 'request':
        return t.notifications.request(notice.fromName, notice.groupName);
      case 'restriction':
        return notice.until
          ? t.notifications.restriction(formatTime(notice.until, now, t.time, 'full'))
          : t.notifications.restrictionOn;
      default:
        return t.notifications.admitted(notice.groupName);
    }
  };
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
          {notice.snippet || notice.topicTitle ? (
            <span className="muted clamp">
              {[
                notice.snippet && `”${notice.snippet}”`,
                notice.topicTitle,
                notice.kind === 'mention' && notice.groupName,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          ) : null}
        </Row>
      ))}
    </Rows>
  );
}
