import type { MailTexts } from './types.ts';

export const en: MailTexts = {
  code: {
    subject: 'Your code for Social hållbarhet',
    lead: 'Enter this code where you are signing in:',
    note: (minutes) => `The code is valid for ${minutes} minutes and can be used once.`,
    warning: 'You did not ask for a code? Then you can ignore this mail. Never give the code to anyone else.',
  },
  kinds: {
    mention: {
      subject: ({ from, group }) => `${from} mentioned you in ${group}`,
      lead: ({ from, topic, group }) => `${from} mentioned you in the topic “${topic}” in the group ${group}:`,
      action: 'Read and answer',
    },
    reply: {
      subject: ({ from, group }) => `${from} answered you in ${group}`,
      lead: ({ from, topic, group }) => `${from} answered you in the topic “${topic}” in the group ${group}:`,
      action: 'Read the answer',
    },
    announcement: {
      subject: ({ topic, group }) => (group ? `${topic} – ${group}` : `${topic} – to all members`),
      lead: ({ from, topic, group }) =>
        group
          ? `${from} writes to everyone in the group ${group}: ${topic}`
          : `${from} writes to all members: ${topic}`,
      action: 'Read the announcement',
    },
    request: {
      subject: ({ from, group }) => `${from} wants to join ${group}`,
      lead: ({ from, group }) => `${from} asks to join the group ${group}, where you are a moderator.`,
      action: 'See the request',
    },
    admitted: {
      subject: ({ group }) => `You are in ${group}`,
      lead: ({ group }) => `Your request was accepted. You can now read and write in the group ${group}.`,
      action: 'Go to the group',
    },
    invitation: {
      subject: ({ from, group }) => `${from} invites you to ${group}`,
      lead: ({ from, group }) =>
        `${from} invites you to the group ${group}. If you accept, you can read and write there at once.`,
      action: 'See the invitation',
    },
    restriction: {
      subject: () => 'You can read but not write right now',
      lead: ({ until }) =>
        `You can read but not write in Social hållbarhet ${until ? `until ${until}` : 'until further notice'}. The reason given:`,
      action: 'See your notifications',
    },
    answer: {
      subject: () => 'Answer to your report',
      lead: ({ group }) => (group ? `What you reported in ${group} is decided.` : 'What you reported is decided.'),
      action: 'Read the whole answer',
    },
    decision: {
      subject: ({ group }) => (group ? `Decision on something you wrote in ${group}` : 'Decision on your profile'),
      lead: ({ group }) =>
        group
          ? `A moderator has decided on something you wrote in the group ${group}.`
          : 'A moderator has decided on your profile.',
      action: 'Read the whole decision',
    },
    case: {
      subject: ({ group }) => (group ? `A case is waiting in ${group}` : 'A case is waiting'),
      lead: ({ group }) =>
        group
          ? `Something in the group ${group}, where you are a moderator, needs to be seen by a person.`
          : 'Something needs to be seen by a moderator.',
      action: 'See the case',
    },
    event: {
      subject: ({ topic }) => `Invitation: ${topic}`,
      lead: ({ topic, group }) =>
        group ? `The group ${group} invites you to “${topic}”:` : `You are invited to “${topic}”:`,
      action: 'Read more and register',
    },
    seat: {
      subject: ({ topic }) => `You have got a seat: ${topic}`,
      lead: ({ topic }) => `A seat became free, and it is yours. You are now registered for “${topic}”:`,
      action: 'See your registration',
    },
    eventChanged: {
      subject: ({ topic }) => `New time or venue: ${topic}`,
      lead: ({ topic }) => `The time or venue of “${topic}” has changed. This is how it is now:`,
      action: 'See your registration',
    },
    eventCancelled: {
      subject: ({ topic }) => `Cancelled: ${topic}`,
      lead: ({ topic }) => `“${topic}” is cancelled, and your registration no longer holds.`,
      action: 'Read more',
    },
  },
  ruling: {
    hidden: 'The message is hidden. Nobody but the moderators can read it.',
    withheld: 'The message is not published. Nobody but the moderators has read it.',
    card: 'What was said about the group is hidden. The talk in it goes on.',
    kept: 'It stays and can be read as before.',
    ground: ({ label, basis }) => `Ground: ${label} (${basis}).`,
    redress:
      'The decision was made by a person, not automatically. If you think that it is wrong, you can ask for a review by answering this mail, or go to court.',
    ref: (ref) => `Case ${ref}.`,
  },
  registration: {
    going: {
      subject: (title) => `You are registered: ${title}`,
      lead: (title) => `You are registered for “${title}”. Welcome.`,
    },
    waiting: {
      subject: (title) => `You are on the waiting list: ${title}`,
      lead: (title) => `“${title}” is full, and you are on the waiting list. You get a mail if you get a seat.`,
    },
    seat: {
      subject: (title) => `You have got a seat: ${title}`,
      lead: (title) => `A seat became free, and it is yours. You are now registered for “${title}”.`,
    },
    changed: {
      subject: (title) => `New time or venue: ${title}`,
      lead: (title) => `The time or venue of “${title}” has changed. This is how it is now:`,
    },
    cancelled: {
      subject: (title) => `Cancelled: ${title}`,
      lead: (title) => `“${title}” is cancelled, and your registration no longer holds.`,
    },
    code: {
      subject: (title) => `Confirm your registration: ${title}`,
      lead: (title) => `Enter this code on the page where you register for “${title}”:`,
    },
    link: 'Join online',
    action: 'See your registration',
    manage: 'Change or cancel',
    why: 'You get this mail because you registered.',
    guestWhy: 'You get this mail because somebody registered with this address and a code that came here.',
  },
  footer: {
    why: 'You get this mail because you are a member of Social hållbarhet.',
    settings: 'Choose what you get mail about in your settings:',
  },
  unsubscribe: {
    what: {
      mailMentions: 'when someone mentions you',
      mailReplies: 'when someone answers you',
      mailAnnouncements: 'when someone writes to everyone',
      mailEvents: 'about what you have registered for',
      mailRequests: 'when someone invites you, or something waits for you as a moderator',
    },
    link: (what) => `Stop getting mail ${what}`,
    deed: 'Turn these mails off',
    settings: 'See what you get mail about',
    asking: {
      title: 'Stop getting these mails?',
      lead: (what) => `You then get no more mail ${what}. The notifications inside Social hållbarhet still come.`,
    },
    done: {
      title: 'The mails are turned off',
      lead: (what) => `You get no more mail ${what}. In your settings you can turn them on again.`,
    },
    wrong: {
      title: 'This link does not work',
      lead: 'It was cut off or altered, so nothing was turned off. In your settings you choose what you get mail about.',
    },
  },
  someone: 'Someone',
};
