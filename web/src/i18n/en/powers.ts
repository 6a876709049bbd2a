import type { Texts } from '../sv.ts';

export const powers: Texts['powers'] = {
  restricted: (until) => `You can read but not write until ${until}.`,
  restrictedOn: 'You can read but not write until further notice.',
  because: (reason) => `The reason: ${reason}`,
  forModerators: 'For moderators',
  theyRestricted: (name, until) => `${name} can read but not write until ${until}.`,
  theyRestrictedOn: (name) => `${name} can read but not write until further notice.`,
  restrict: 'Suspend from writing',
  restrictAgain: 'Change the suspension',
  restrictTitle: (name) => `Suspend ${name} from writing?`,
  restrictText: (name) =>
    `${name} can still read, and is told the reason and for how long, but not who decided. It ends by itself.`,
  howLong: 'For how long?',
  spans: { day: '1 day', week: '7 days', month: '30 days', on: 'Until further notice' },
  reason: 'Reason',
  reasonHelp: 'What happened and which rule it concerns. The person reads it, and it goes in the log.',
  lift: 'End the suspension',
  liftTitle: (name) => `Let ${name} write again?`,
  liftReasonHelp: 'Goes in the log.',
  prove: 'Confirm that it is you',
  proveWhy: 'It is more than an hour since you signed in. Show that it is you, and it goes on from here.',
  proveSend: 'Mail me a code',
  proveSent: (email) => `We have mailed six digits to ${email}.`,
  proveAgain: 'Mail a new code',
};
