import type { Texts } from '../sv.ts';

export const notifications: Texts['notifications'] = {
  title: 'Notifications',
  mention: (name) => `${name} mentioned you`,
  request: (name, group) => `${name} wants to join ${group}`,
  admitted: (group) => `You are in ${group}`,
  restriction: (until) => `You can read but not write until ${until}`,
  restrictionOn: 'You can read but not write until further notice',
  markAll: 'Mark all as read',
  unread: 'unread',
  empty: 'No notifications yet.',
  emptyHow: 'Here it says when someone mentions you or wants to join a group where you keep order.',
  caughtUp: 'You have read everything.',
  showAll: 'Show all notifications',
  newOnes: 'New',
  earlier: 'Earlier',
  settings: 'Choose what is mailed',
};
