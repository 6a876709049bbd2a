import { paths } from '@socialhallbarhet/domain';
import { Timestamp, type Firestore } from 'firebase/firestore';
import { aBan, aGroup, aMember, aMembership, aMessage, aTopic, aVersion } from './documents.ts';
import type { Doc, RulesEnv } from './rules-env.ts';
import { verdict } from './verdicts.ts';

/**
 * The cast that every path is tested with. Each differs in one respect from a person who may: una owns the groups but
 * never verified her address, sune owns them but is suspended, gina has a membership with an unknown role, karin
 * moderates another group.
 */
const CAST = {
  olga: 'owner of the three groups',
  moa: 'moderator of all three',
  mia: 'member of all three; wrote m1, started t1',
  max: 'another member of all three',
  rut: 'member of all three whose suspension is over',
  sune: 'suspended owner of all three; wrote m-sune, started t-sune',
  una: 'owner of all three, address not verified; wrote m-una, started t-una',
  nina: 'member of all three, new: not trusted yet',
  gina: 'has a membership document of an unknown role in all three',
  karin: 'owner of another group',
  otto: 'verified member of the platform, in no group',
  bo: 'verified member, banned from all three groups',
  nils: 'verified, has accepted no terms and has no profile yet',
  nobody: 'no account',
} as const;
export type Person = keyof typeof CAST;
const EVERYONE = Object.keys(CAST) as Person[];
/** Everyone with a verified address. */
export const VERIFIED = EVERYONE.filter((who) => who !== 'una' && who !== 'nobody');
/** Those of them who accepted the terms. */
export const ACCEPTED = VERIFIED.filter((who) => who !== 'nils');
/** The members of the groups `open`, `closed` and `hidden`; the suspended may still read. */
export const INSIDE: Person[] = ['olga', 'moa', 'mia', 'max', 'rut', 'sune', 'nina'];
/** Those of them who may write. */
export const WRITERS: Person[] = INSIDE.filter((who) => who !== 'sune');
/** Those of them whose messages are visible at once. */
export const TRUSTED: Person[] = WRITERS.filter((who) => who !== 'nina');
export const KEEPERS: Person[] = ['olga', 'moa', 'sune'];

const ROLE: Partial<Record<Person, string>> = {
  olga: 'owner',
  moa: 'moderator',
  mia: 'member',
  max: 'member',
  rut: 'member',
  sune: 'owner',
  nina: 'member',
  una: 'owner',
  gina: 'guest',
};

/** The documents of the cast: three groups with the same members, and one other group. */
export function sceneDocuments(): Record<string, Doc> {
  const documents: Record<string, Doc> = {
    [paths.group('open')]: aGroup('olga'),
    [paths.group('closed')]: aGroup('olga', { kind: 'closed' }),
    [paths.group('hidden')]: aGroup('olga', { kind: 'hidden' }),
    [paths.group('other')]: aGroup('karin'),
    [paths.membership('other', 'karin')]: aMembership('karin', 'owner'),
  };
  for (const who of EVERYONE) {
    const until = who === 'sune' ? 4_000_000_000 : who === 'rut' ? 1_700_000_000 : 0;
    // No standing: never restricted, and new.
    if (who !== 'otto')
      documents[paths.standing(who)] = { writeAfter: new Timestamp(until, 0), trusted: who !== 'nina' };
    if (who !== 'nobody' && who !== 'nils') documents[paths.member(who)] = aMember({ name: who });
  }
  for (const gid of ['open', 'closed', 'hidden']) Object.assign(documents, groupDocuments(gid));
  return documents;
}

function groupDocuments(gid: string): Record<string, Doc> {
  const documents: Record<string, Doc> = {
    [paths.ban(gid, 'bo')]: aBan('bo', 'olga'),
    [paths.roster(gid, 0)]: { rows: {} },
    [paths.activity(gid)]: { topics: {} },
    [paths.topic(gid, 't1')]: aTopic('mia', 'm1'),
    [paths.topic(gid, 't-sune')]: aTopic('sune', 'm-sune'),
    [paths.topic(gid, 't-una')]: aTopic('una', 'm-una'),
    [paths.topic(gid, 't-old')]: aTopic('mia', 'm1', { archived: true }),
    [paths.message(gid, 'm1')]: aMessage('mia', 't1'),
    [paths.message(gid, 'm2')]: aMessage('mia', 't1', { edits: 1 }),
    [paths.version(gid, 'm2', 0)]: aVersion('mia'),
    [paths.message(gid, 'm-sune')]: aMessage('sune', 't-sune'),
    [paths.message(gid, 'm-una')]: aMessage('una', 't-una'),
    [paths.message(gid, 'm-hidden')]: aMessage('mia', 't1', { state: 'hidden', text: '', edits: 1 }),
    [paths.version(gid, 'm-hidden', 0)]: aVersion('mia'),
  };
  for (const [who, role] of Object.entries(ROLE)) documents[paths.membership(gid, who)] = aMembership(who, role);
  return documents;
}

export function dbOf(env: RulesEnv, who: Person): Firestore {
  if (who === 'nobody') return env.nobody();
  if (who === 'nils') return env.withoutTerms(who);
  return who === 'una' ? env.unverified(who) : env.as(who);
}

/**
 * Makes the same request as each of the cast, in parallel, and returns those who may. With `between`, one after the
 * other, with that call before each: for requests that change what the next one would find.
 */
export async function whoMay(
  env: RulesEnv,
  request: (db: Firestore, who: Person) => Promise<unknown>,
  between?: () => Promise<unknown>,
): Promise<Person[]> {
  const verdicts = new Map<Person, boolean>();
  const ask = async (who: Person) => void verdicts.set(who, await verdict(request(dbOf(env, who), who)));
  if (between) {
    for (const who of EVERYONE) {
      await between();
      await ask(who);
    }
  } else await Promise.all(EVERYONE.map(ask));
  return EVERYONE.filter((who) => verdicts.get(who));
}
