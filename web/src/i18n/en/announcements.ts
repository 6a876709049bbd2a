import type { Texts } from '../sv.ts';

const numbers = new Intl.NumberFormat('en-GB');
const said = (n: number) => numbers.format(n);

export const announcements: Texts['announcements'] = {
  announcement: 'Announcement',
  toGroup: (group) => `to everyone in ${group}`,
  toAll: 'to all members',
  newToGroup: 'Write to everyone in the group',
  newToAll: 'Write to all members',
  reach: (n) =>
    n <= 1
      ? 'Everyone in the group gets a notification, and a mail unless they turned it off.'
      : `All ${said(n)} in the group get a notification, and a mail unless they turned it off.`,
  reachAll: 'All members get a notification, and a mail unless they turned it off.',
  title: 'Title',
  titleExample: 'New time for the meeting on Thursday',
  text: 'What you want to say',
  textHelp: 'Put the most important first: the first words appear in the notification and in the e-mail.',
  send: 'Send to everyone',
  pace: (n) => `The same people get at most ${n} announcements in a day. Your text stays here.`,
  withdraw: 'Withdraw the announcement',
  withdrawTitle: 'Withdraw the announcement?',
  withdrawText: 'It disappears from here and from everyone’s notifications. E-mails already sent cannot be withdrawn.',
  withdrawHelp: 'Goes in the log.',
  sendingNow: 'Being sent',
  sending: (n, total) => `Sent to ${said(n)} of ${said(total)} so far.`,
  sent: (n) => (n === 1 ? 'Sent to 1 person.' : `Sent to ${said(n)} people.`),
};
