import { may, paths, type Role } from '@socialhallbarhet/domain';
import type { Firestore } from 'firebase/firestore';
import { expect, test } from 'vitest';
import {
  aBan,
  aCase,
  aGroup,
  aMembership,
  aMessage,
  anInvitation,
  aRequest,
  aTopic,
  ownId,
} from '../support/documents.ts';
import { change, get, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv } from '../support/rules-env.ts';
import { dbOf, sceneDocuments, type Person } from '../support/scene.ts';
import { verdict } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);

const PEOPLE: readonly (readonly [Person, Role | undefined])[] = [
  ['olga', 'owner'],
  ['moa', 'moderator'],
  ['max', 'member'],
  ['otto', undefined],
];

/** Each power as the request that uses it: a new power does not compile before it has one. To announce and to remove are callables'. */
const USES: Readonly<
  Record<Exclude<Parameters<typeof may>[1], 'announce' | 'remove'>, (db: Firestore, who: Person) => Promise<unknown>>
> = {
  read: (db) => get(db, paths.message('closed', 'm1')),
  write: (db, who) => put(db, paths.message('closed', ownId(who)), aMessage(who, 't1')),
  admit: (db) =>
    together(db, {
      [paths.membership('closed', 'karin')]: aMembership('karin', 'member'),
      [paths.request('closed', 'karin')]: null,
    }),
  invite: (db, who) => put(db, paths.invitation('hidden', 'karin'), anInvitation('karin', who)),
  ban: (db, who) =>
    together(db, { [paths.membership('closed', 'mia')]: null, [paths.ban('closed', 'mia')]: aBan('mia', who) }),
  editCard: (db) => put(db, paths.group('closed'), aGroup('olga', { kind: 'closed', name: 'Nytt namn', at: EARLIER })),
  archiveTopic: (db) => put(db, paths.topic('closed', 't1'), aTopic('mia', 'm1', { archived: true, at: EARLIER })),
  moderate: (db) => get(db, paths.case('c-closed')),
  setRole: (db) => change(db, paths.membership('closed', 'mia'), { role: 'moderator' }),
};

test.each(Object.keys(USES) as (keyof typeof USES)[])(
  'POW-2 the screen and the rules agree on who may %s',
  async (power) => {
    for (const [who, role] of PEOPLE) {
      await env.clear();
      await env.seed({
        ...sceneDocuments(),
        [paths.request('closed', 'karin')]: aRequest('karin'),
        [paths.case('c-closed')]: aCase('closed'),
      });
      expect(await verdict(USES[power](dbOf(env, who), who)), `${who} (${role})`).toBe(may(role, power));
    }
  },
);
