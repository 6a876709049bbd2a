import { useLanguage } from '../../i18n/language.tsx';
import { Row, Rows } from '../../ui/panels.tsx';
import { TimeText } from '../../parts/time/TimeText.tsx';
import { aroundOf, useNotificationText } from '../../parts/useNotificationText.ts';
import type { Notice } from './types.ts';

interface NotificationListProps {
  readonly notices: readonly Notice[];
  readonly onRead: (id: string) => void;
}

/** Rows of what happened to me, each leading to where it happened. */
export function NotificationList({ notices, onRead }: NotificationListProps) {
  const { lang, texts: t } = useLanguage();
  const what = useNotificationText();
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
          {aroundOf(notice, lang) ? <span className="muted clamp">{aroundOf(notice, lang)}</span> : null}
        </Row>
      ))}
    </Rows>
  );
}
