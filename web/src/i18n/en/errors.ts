import type { Texts } from '../sv.ts';

export const errors: Texts['errors'] = {
  'invalid-input': {
    what: 'Something you filled in is not right.',
    how: 'Look over the fields and try again. What you wrote is still there.',
  },
  'not-signed-in': { what: 'You are no longer signed in.', how: 'Sign in again to continue where you were.' },
  'not-verified': {
    what: 'Your e-mail address is not confirmed yet.',
    how: 'Sign in with a code, and the address is confirmed.',
  },
  'not-allowed': {
    what: 'You cannot do this here.',
    how: 'Ask a moderator there if you think that is a mistake.',
  },
  'not-found': {
    what: 'What you are looking for does not exist, or you do not have access to it.',
    how: 'Go back and look from there.',
  },
  'already-exists': { what: 'It exists already.', how: 'Reload the page to see it.' },
  'code-wrong': { what: 'The code is not right.', how: 'Compare with the mail and type the six digits again.' },
  'code-expired': { what: 'The code is too old.', how: 'It is valid for ten minutes. Ask for a new one.' },
  'code-spent': { what: 'The code has been tried too many times.', how: 'Ask for a new code.' },
  'too-many': { what: 'Too many tries in a short time.', how: 'Wait a while and try again.' },
  'password-wrong': {
    what: 'The address and the password do not belong together.',
    how: 'Try again, or sign in with a code instead.',
  },
  'password-weak': {
    what: 'The password is too easy to guess.',
    how: 'Use at least ten characters. Several words in a row are good.',
  },
  'account-exists': { what: 'There is already an account with that address.', how: 'Sign in instead.' },
  'sign-in-cancelled': { what: 'The sign-in was cancelled.', how: 'Try again, or choose another way.' },
  'sign-in-old': {
    what: 'It has been a while since you signed in.',
    how: 'Sign in again, and you can make this change.',
  },
  suspended: {
    what: 'You can read but not write right now.',
    how: 'Your notification says why, for how long, and how to appeal.',
  },
  'event-closed': {
    what: 'Registration is closed.',
    how: 'It has begun or is cancelled. Ask the organisers if you have any questions.',
  },
  changed: {
    what: 'It says something else now than when you read it.',
    how: 'Read what it says now, then decide. What you wrote is still here.',
  },
  decided: {
    what: 'Somebody else has already done something in this case.',
    how: 'Read what is new, then decide. What you wrote is still here.',
  },
  withheld: {
    what: 'The message was not published after the review.',
    how: 'Your notification says why, and what you can do if you think that it is wrong.',
  },
  offline: { what: 'You are offline.', how: 'Try again when the network is back. What you wrote is still there.' },
  unavailable: {
    what: 'The service does not answer.',
    how: 'Wait a while and try again. What you wrote is still there.',
  },
  internal: { what: 'Something went wrong on our side.', how: 'Try again in a while. If it goes on, write to us.' },
};
