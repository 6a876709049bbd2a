import {
  type Case,
  type Evidence,
  type EvidenceMessage,
  type Group,
  type Held,
  HIDDEN_NAME,
  type Member,
  type Message,
  paths,
  queries,
  type Report,
  serverQueries,
  type Topic,
  type Version,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Doc, Reader } from '../platform/db.ts';
import { addEntry } from './case-log.ts';
import { caseFor } from './judge.ts';
import type { Restricted } from './redact.ts';
import { cardWords, readCard } from '../groups/redact-card.ts';
import { isChanged, matterOf, seenOf } from './matter.ts';
import { readProfile, wordsOf } from './redact-profile.ts';
import { type Caller, requireVerified } from '../platform/caller.ts';

/** How many messages before and after the reported one are shown. */
const AROUND = 3;
const HOUR_MS = 60 * 60_000;

/**
 * Reads everything that a decision rests on, for those who may decide. Each reading is an entry in the case's log: it
 * documents the supervision that BBS-lagen § 4 requires, and who saw hidden texts.
 */
export async function evidence(
  deps: { db: Db; clock: Clock },
  cid: string,
  caller: Caller | undefined,
): Promise<Evidence> {
  const { db, clock } = deps;
  const { uid } = requireVerified(caller);
  const found = await db.transaction(async (tx) => {
    const one = await caseFor(deps, tx, uid, cid);
    const last = await tx.get<{ what: string; by: string; at: { toMillis(): number } }>(paths.caseEntry(cid, one.n));
    const now = clock.now();
    const isNoted = last?.what === 'read' && last.by === uid && last.at.toMillis() > now - HOUR_MS;
    if (!isNoted) {
      const log = addEntry(tx, cid, one, { what: 'read', by: uid, digest: '', at: new Date(now) });
      tx.update(paths.case(cid), log);
    }
    return one;
  });
  // As of one moment: the words that are shown are those that the decision will name.
  const [place, matter, reports, member] = await db.snapshot((reader) =>
    Promise.all([
      placeOf(reader, found),
      matterOf(reader, found),
      reader.query<Report>(serverQueries.reports(cid)),
      memberOf(reader, found, cid),
    ]),
  );
  const said = reports.map(({ data }) => ({ ground: data.ground, words: data.words, at: data.at.toMillis() }));
  const changed = isChanged(found, matter);
  const reported = changed ? place.reported : null;
  return { ...place, seen: seenOf(matter), changed, reported, reports: said, member };
}

/** The content that a case is about, with what stands around it. */
async function placeOf(reader: Reader, found: Case): Promise<Place> {
  if (found.kind === 'member') return NOWHERE;
  return found.kind === 'group' ? cardOf(reader, found) : whereOf(reader, found);
}

async function cardOf(reader: Reader, { group: gid }: Case) {
  const card = await readCard(reader, gid);
  const words = cardWords(card);
  if (!card.group || !words) return NOWHERE;
  const { createdBy: author, at, name } = card.group;
  const text = Object.values(words).filter(Boolean).join('\n\n');
  const state = name === HIDDEN_NAME ? ('hidden' as const) : ('visible' as const);
  const shown = await named(reader, [{ id: gid, author, text, at, state }]);
  return { ...NOWHERE, groupName: words.name, message: shown[0] ?? null };
}

const NOWHERE = {
  groupName: '',
  topicTitle: '',
  isFirstMessage: false,
  message: null,
  reported: null,
  versions: [],
  before: [],
  after: [],
};

type Place = Omit<Evidence, 'reports' | 'member' | 'seen' | 'changed'>;

async function whereOf(db: Reader, about: Case): Promise<Place> {
  const { group: gid, message: mid } = about;
  const [group, message, restricted, held] = await Promise.all([
    db.get<Group>(paths.group(gid)),
    db.get<Message>(paths.message(gid, mid)),
    db.get<Restricted>(paths.restricted(gid, mid)),
    db.get<Held>(paths.held(gid, mid)),
  ]);
  const groupName = group?.name ?? '';
  const waiting = held ?? restricted?.held;
  if (!message && waiting?.author === about.member) {
    const topic = await db.get<Topic>(paths.topic(gid, waiting.topic));
    const shown = await named(db, [{ id: mid, ...waiting, state: 'held' as const, at: waiting.writtenAt }]);
    const lead = { topicTitle: topic?.title ?? waiting.title, isFirstMessage: !topic };
    return { ...NOWHERE, groupName, ...lead, message: shown[0] ?? null };
  }
  // Another's words under the same id, from before ids named their author, are none of this case's.
  if (message?.author !== about.member) return { ...NOWHERE, groupName };
  const original = restricted?.message ?? message;
  const [topic, versions, before, after] = await Promise.all([
    db.get<Topic>(paths.topic(gid, message.topic)),
    db.query<Version>(restricted ? serverQueries.restrictedVersions(gid, mid) : queries.versions(gid, mid)),
    db.query<Message>(queries.topicPage(gid, message.topic, message.at, AROUND)),
    db.query<Message>(serverQueries.topicAfter(gid, message.topic, message.at, AROUND)),
  ]);
  const flat = ({ id, data }: Doc<Message>) => ({ id, ...data });
  const all = await named(db, [
    ...before.map(flat).reverse(),
    { ...flat({ id: mid, path: '', data: original }), state: message.state },
    ...after.map(flat),
  ]);
  return {
    groupName,
    topicTitle: restricted?.title || (topic?.title ?? ''),
    isFirstMessage: topic?.lead === mid,
    message: all[before.length] ?? null,
    reported: versions.find(({ id }) => id === String(about.edits))?.data.text ?? null,
    versions: versions.map(({ data }) => ({ text: data.text, at: data.at.toMillis() })),
    before: all.slice(0, before.length),
    after: all.slice(before.length + 1),
  };
}

type Said = Pick<Message, 'author' | 'text' | 'at'> & { id: string; state: EvidenceMessage['state'] };

async function named(db: Reader, said: readonly Said[]): Promise<EvidenceMessage[]> {
  const members = await db.getAll<Member>(said.map(({ author }) => paths.member(author)));
  return said.map(({ id, author, text, at, state }, i) => ({
    id,
    author,
    authorName: members[i]?.name ?? '',
    text,
    state,
    at: at.toMillis(),
  }));
}

async function memberOf(db: Reader, { member: uid }: Case, cid: string): Promise<Evidence['member']> {
  const [profile, cases] = await Promise.all([readProfile(db, uid), db.query<Case>(serverQueries.casesAbout(uid))]);
  const { member } = profile;
  if (!member) return null;
  const earlier = cases.filter(({ id, data }) => id !== cid && data.decision?.outcome === 'hide').length;
  return { name: member.name, words: wordsOf(profile), since: member.at.toMillis(), earlier };
}
