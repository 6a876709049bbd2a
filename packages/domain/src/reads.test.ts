import { describe, expect, it } from 'vitest';
import { mapById } from './shared/maps.ts';
import type { Time } from './shared/time.ts';
import { paths, type PathName, PATHS } from './paths.ts';
import { nameOfPath } from './name-of-path.ts';
import { readAs, READS } from './reads.ts';

const at: Time = { seconds: 1, nanoseconds: 2, toMillis: () => 1000 };

/** A right document of each kind, with every field. */
const RIGHT: Readonly<Record<PathName, Readonly<Record<string, unknown>>>> = (() => {
  const profile = { name: 'Anna', headline: 'h', askMeAbout: 'a', about: 'b', competences: ['c'], sector: 's' };
  const member = { ...profile, organisation: 'o', places: ['p'], lang: 'en', at, changed: at };
  const standing = { writeAfter: at, trusted: true, reason: 'r', restriction: 'x', released: 3 };
  const roles = { moderator: true, editor: true, organiser: true, administrator: true };
  const words = { headline: 'h', askMeAbout: 'a', about: 'b', organisation: 'o' };
  const card = {
    name: 'Namn',
    purpose: 'Syfte',
    rules: 'r',
    welcome: 'w',
    places: ['p'],
    cells: ['x.y'],
    kind: 'open',
  };
  const { about: _, ...shown } = profile;
  const row = { ...shown, organisation: 'o', places: ['p'] };
  const rosterRow = { name: 'Anna', headline: 'h', competences: ['c'], role: 'owner' };
  const line = { title: 't', cells: ['x.y'], competences: ['c'], lead: 'm', archived: true, at, n: 3, author: 'a' };
  const wholeLine = { ...line, authorName: 'A', message: 'm', snippet: 's' };
  const head = { name: 'g', kind: 'open', cells: ['x.y'], readers: 2, roster: { 0: 'd' }, hasEvents: false };
  const place = { topic: 't', topics: ['t'], author: 'a', text: 'x', replyTo: 'm', edits: 1 };
  const message = { ...place, state: 'hidden', ground: 'spam', decision: 'd', at, changed: at };
  const version = { author: 'a', text: 'x', at };
  const begun = { title: 'T', cells: ['x.y'], competences: ['c'] };
  const held = { topic: 't', author: 'a', text: 'x', replyTo: 'm', ...begun, writtenAt: at };
  const decided = { outcome: 'hide', ground: 'spam', facts: 'f', automated: false, title: true, was: 'keep' };
  const about = {
    scope: 's',
    group: 'g',
    groupName: 'G',
    topic: 't',
    message: 'm',
    member: 'a',
    about: { digest: 'd', salt: 's' },
    edits: 1,
  };
  const counts = {
    state: 'decided',
    kind: 'message',
    turn: 1,
    n: 1,
    head: 'h',
    grounds: ['spam'],
    reports: 1,
    reported: true,
    signs: ['link'],
    ref: 'R',
    opened: at,
    due: at,
    changed: at,
  };
  const announcement = { title: 't', text: 'x', by: 'b', byName: 'B', at };
  const ruling = { ref: 'r', kind: 'message', outcome: 'hide', ground: 'spam', place: { group: 'g', message: 'm' } };
  const news = { group: 'g', groupName: 'G', from: 'f', fromName: 'F', topic: 't', topicTitle: 'T', message: 'm' };
  const seats = { seats: 3, taken: 1, waiting: 1, turns: 1, called: 1 };
  const form = { title: 't', summary: 's', text: 'x', kind: 'seminar', starts: at, ends: at, zone: 'UTC', venue: 'v' };
  const more = { remote: true, questions: ['q'], series: 's', cells: ['x.y'], places: ['p'], lang: 'en' };
  const event = { ...form, ...more, ...seats, audience: 'g', organiser: 'o', state: 'announced', reason: 'r', told: 1 };
  const seat = { event: 'e', kind: 'guest', uid: 'u', name: 'n', email: 'e', lang: 'en', answers: ['a'], turn: 1 };
  const job = { kind: 'topic', by: 'b', group: 'g', item: 'i', cursor: 'c', mailed: 'm', passed: 1, told: 1, total: 1 };
  const listed = {
    name: 'n',
    purpose: 'p',
    kind: 'closed',
    places: ['p'],
    cells: ['x.y'],
    members: 1,
    talks: 1,
    last: 5,
  };
  const shards = { 0: { from: 'a', version: 'v', count: 2 } };
  return {
    member,
    consents: { terms: 1 },
    settings: { mailMentions: true, mailReplies: false, mailAnnouncements: true, mailEvents: true, mailRequests: true },
    reading: { pointers: { t: { at, n: 3 } } },
    mine: { groups: { g: { role: 'owner', level: 'none' } }, standing, roles },
    restrictedProfile: { words },
    standing,
    roles,
    directoryIndex: { shards, latest: { a: { row, at: 5 } } },
    directory: { rows: { a: row } },
    group: { ...card, createdBy: 'a', at, changed: at },
    groupList: { rows: { g: listed } },
    groupListIndex: { shards },
    groupReview: { state: 'hidden', words: { name: 'n', purpose: 'p', rules: 'r', welcome: 'w' }, digest: 'd' },
    membership: { uid: 'a', role: 'owner', level: 'none', at },
    request: { uid: 'a', text: 'x', at },
    invitation: { uid: 'a', by: 'b', at },
    ban: { by: 'b', reason: 'r', at },
    rosterIndex: { shards },
    roster: { rows: { a: rosterRow } },
    activity: { head, topics: { t: wholeLine } },
    topic: { ...begun, lead: 'm', pins: ['m'], archived: true, createdBy: 'a', at, changed: at },
    message,
    version,
    held,
    restricted: { message, held, title: 'T', at },
    restrictedVersion: version,
    event: { ...event, at, changed: at },
    eventRoom: { link: 'l' },
    formAnswer: { sealed: 's', expires: at },
    registration: { ...seat, state: 'going', moves: 1, keys: ['k'], promoted: true, at, changed: at },
    case: {
      ...about,
      ...counts,
      decision: { ...decided, salt: 's', at },
    },
    report: { uid: 'a', ground: 'spam', words: 'w', edits: 1, salt: 's', at },
    caseEntry: { n: 1, what: 'read', by: 'b', digest: 'd', nonce: 'n', hash: 'h', at },
    power: { by: 'b', deed: 'lift', on: 'a', place: 'p', detail: 'd', reason: 'r', at },
    announcement,
    groupAnnouncement: announcement,
    notification: {
      kind: 'mention',
      ...news,
      item: 'i',
      snippet: 's',
      when: { starts: 1, ends: 2, zone: 'UTC' },
      until: at,
      ruling,
      at,
      read: at,
    },
    mail: { uid: 'a', cause: 'c', state: 'sent', why: 'over', at },
    fanout: { ...job, done: true, at, changed: at },
    code: {
      by: { n: { digest: 'd', salt: 's', expires: 1, tries: 1, sends: [1] } },
      elsewhere: { from: 1, n: 1 },
    },
    pace: { from: 1, n: 1 },
  };
})();

const WRONG: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  Number.NaN,
  -1,
  'x',
  '',
  [],
  [[]],
  {},
  { a: 1 },
  at,
  mapById(),
];

/** Every value in a document, at any depth, with a function that gives a copy in which it is another. */
function* places(value: unknown, put: (other: unknown) => unknown): Generator<(other: unknown) => unknown> {
  yield put;
  if (value === at) return;
  if (Array.isArray(value))
    for (const [i, one] of value.entries()) yield* places(one, (other) => put(value.with(i, other)));
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* places(one, (other) => put({ ...value, [key]: other }));
}

/** Whether a value has the types of a right one: what is missing of a list, a map or a field is no fault. */
function fits(value: unknown, right: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (right === at) return typeof (value as Time).toMillis === 'function';
  if (Array.isArray(right)) return Array.isArray(value) && value.every((one) => fits(one, right[0]));
  if (typeof right !== 'object' || right === null) return typeof value === typeof right && !Number.isNaN(value);
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.entries(right).every(([key, one]) => fits((value as Record<string, unknown>)[key], one));
}

describe('RED what is read', () => {
  const kinds = Object.keys(PATHS) as PathName[];

  it.each(kinds)('RED-1 a right %s comes back as it is, and with what is not known', (name) => {
    const told: string[] = [];
    const right = { v: 1, ...RIGHT[name], fromLater: { kind: 5 } };
    expect(readAs(name, right, (field) => told.push(field))).toBe(right);
    expect(told).toEqual([]);
  });

  it.each(kinds)('RED-2 whatever stands in a field of %s, no reader meets a value of another type', (name) => {
    for (const put of places(RIGHT[name], (other) => other)) {
      for (const wrong of WRONG) {
        const told: string[] = [];
        const found = readAs(name, put(wrong), (field) => told.push(field));
        if (found !== undefined) expect(fits(found, RIGHT[name])).toBe(true);
        // What is lost is told; what is missing is told where nobody can do without it.
        if (found === undefined) expect(told).not.toEqual([]);
      }
    }
  });

  it('RED-3 a bad row costs that row, a bad field that field, and each is told by its path', () => {
    const told: string[] = [];
    const rows = mapById({ a: { name: 'Anna', role: 'member', competences: 5 }, b: { name: 7, role: 'member' } });
    expect(readAs('roster', { rows }, (field) => told.push(field))).toMatchObject({
      rows: { a: { name: 'Anna', competences: [], headline: '' } },
    });
    expect(told).toEqual(['rows.*.competences', 'rows.*.name']);
    expect(Object.keys((readAs('roster', { rows }, () => {}) as { rows: object }).rows)).toEqual(['a']);
  });

  it('RED-4 what decides who reads or writes is never guessed to be more than it was', () => {
    const silent = () => {};
    const read = (name: PathName, change: object) => readAs(name, { ...RIGHT[name], ...change }, silent);
    expect(read('message', { state: 'shown' })).toBeUndefined();
    expect(read('group', { kind: 'secret' })).toBeUndefined();
    expect(read('membership', { role: 'king' })).toBeUndefined();
    expect(read('event', { audience: 5 })).toBeUndefined();
    expect(read('case', { scope: 5 })).toBeUndefined();
    expect(read('roles', { administrator: 'yes' })).toMatchObject({ administrator: false });
    expect(read('standing', { trusted: 1 })).toMatchObject({ trusted: false });
    expect((read('standing', { writeAfter: 'soon' }) as { writeAfter: Time }).writeAfter.toMillis()).toBeGreaterThan(
      4e12,
    );
  });

  it('RED-5 the kind of a document is known by its path', () => {
    expect(nameOfPath(paths.message('g', 'constructor'))).toBe('message');
    expect(nameOfPath(paths.reading('u'))).toBe('reading');
    expect(nameOfPath(paths.restrictedProfile('u'))).toBe('restrictedProfile');
    expect(nameOfPath('elsewhere/x')).toBeUndefined();
    for (const name of kinds) {
      const path = PATHS[name].template.replaceAll(/\{n\}/g, '0').replaceAll(/\{\w+\}/g, 'x');
      expect(nameOfPath(path)).toBe(name);
    }
    expect(Object.keys(READS).sort()).toEqual([...kinds].sort());
  });
});
