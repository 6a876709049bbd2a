import { useText } from '../../i18n/language.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { ForMe, Panel } from '../../ui/panels.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { NotificationList } from './NotificationList.tsx';
import type { NotificationsScreenProps } from './types.ts';

/** All that happened to me, latest first. */
export function NotificationsScreen({
  mayAnnounce,
  notices,
  loading,
  error,
  onRead,
  onReadAll,
}: NotificationsScreenProps) {
  const t = useText();
  const fresh = notices.filter((notice) => !notice.read);
  const earlier = notices.filter((notice) => notice.read);
  return (
    <Page>
      <div className="stack">
        <PageTitle>{t.notifications.title}</PageTitle>
        {error ? <ErrorNote code={error} /> : null}
        {fresh.length > 0 ? (
          <Panel
            title={<ForMe>{t.notifications.newOnes}</ForMe>}
            beside={
              <Button small kind="quiet" onClick={onReadAll}>
                {t.notifications.markAll}
              </Button>
            }
          >
            <NotificationList notices={fresh} onRead={onRead} />
          </Panel>
        ) : null}
        {/* Below what is there: it goes when the rest comes, and what one is about to press stays in its place. */}
        {loading ? (
          <Panel>
            <SkeletonRows n={5} />
          </Panel>
        ) : null}
        {earlier.length > 0 ? (
          <Panel title={t.notifications.earlier}>
            <NotificationList notices={earlier} onRead={onRead} />
          </Panel>
        ) : null}
        {mayAnnounce ? (
          <div className="pad">
            <ButtonLink to="/anslag/nytt">{t.announcements.newToAll}</ButtonLink>
          </div>
        ) : null}
        {!loading && !error && notices.length === 0 ? (
          <Panel>
            <Empty what={t.notifications.empty} how={t.notifications.emptyHow}>
              <ButtonLink to="/mitt/installningar">{t.notifications.settings}</ButtonLink>
            </Empty>
          </Panel>
        ) : null}
      </div>
    </Page>
  );
}
