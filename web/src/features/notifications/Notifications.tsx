import { NotificationsScreen } from './NotificationsScreen.tsx';
import { useNotifications } from './useNotifications.ts';

/** `/notiser` */
export function Notifications() {
  return <NotificationsScreen {...useNotifications()} />;
}
