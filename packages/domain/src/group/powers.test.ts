import { expect, test } from 'vitest';
import { may, type Power } from './powers.ts';
import { ROLES } from './schema.ts';

/** Complete: a new power or role does not compile before it stands here. */
const TABLE: Readonly<Record<Power, Readonly<Record<(typeof ROLES)[number], boolean>>>> = {
  read: { owner: true, moderator: true, member: true },
  write: { owner: true, moderator: true, member: true },
  admit: { owner: true, moderator: true, member: false },
  invite: { owner: true, moderator: true, member: false },
  remove: { owner: true, moderator: true, member: false },
  ban: { owner: true, moderator: true, member: false },
  editCard: { owner: true, moderator: true, member: false },
  announce: { owner: true, moderator: true, member: false },
  archiveTopic: { owner: true, moderator: true, member: false },
  moderate: { owner: true, moderator: true, member: false },
  setRole: { owner: true, moderator: false, member: false },
};

test.each(Object.entries(TABLE) as [Power, (typeof TABLE)[Power]][])('POW-1 who may %s', (power, row) => {
  expect(Object.fromEntries(ROLES.map((role) => [role, may(role, power)]))).toEqual(row);
  expect(may(undefined, power)).toBe(false);
});
