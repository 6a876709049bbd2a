import type { Texts } from '../sv.ts';

export const notifications: Texts['notifications'] = {
  title: 'Notifications',
  kinds: {
    mention: (from) => `${from} mentioned you`,
    reply: (from) => `${from} answered you`,
    announcement: (_from, _group, title) => `Announcement: ${title}`,
    topic: (from, _group, title) => `${from} started the topic ${title}`,
    request: (from, group) => `${from} wants to join ${group}`,
    invitation: (from, group) => `${from} invites you to ${group}`,
    restriction: (_from, _group, _title, until) =>
      until ? `You can read but not write until ${until}` : 'You can read but not write until further notice',
    receipt: () => 'We have received your report',
    answer: () => 'What you reported is decided',
    decision: (_from, group) => (group ? `Decision on something you wrote in ${group}` : 'Decision on your profile'),
    case: (_from, group) => (group ? `A case is waiting in ${group}` : 'A case is waiting'),
    admitted: (_from, group) => `You are in ${group}`,
    event: (_from, group, title) => (group ? `${group} invites you: ${title}` : `Invitation: ${title}`),
    seat: (_from, _group, title) => `You have a seat: ${title}`,
    eventChanged: (_from, _group, title) => `New time or venue: ${title}`,
    eventCancelled: (_from, _group, title) => `Cancelled: ${title}`,
    more: (from, _group, n) => `${n} more from ${from} today`,
  },
  markAll: 'Mark all as read',
  unread: 'unread',
  empty: 'No notifications yet.',
  emptyHow: 'You are told here when someone mentions you, answers you, or writes to everyone in one of your groups.',
  caughtUp: 'You have read everything.',
  showAll: 'Show all notifications',
  newOnes: 'New',
  earlier: 'Earlier',
  settings: 'Choose what is mailed',
};
