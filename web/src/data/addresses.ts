import type { MyNotification } from './members.ts';

/** Where a notification leads: the message by its permalink, or the group. */
export function addressOf({ group, message }: Pick<MyNotification, 'group' | 'message'>): string {
  if (group === '') return '/notiser';
  return message ? `/g/${group}/m/${message}` : `/g/${group}`;
}
