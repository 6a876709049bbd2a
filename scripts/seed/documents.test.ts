import { describe, expect, it } from 'vitest';
import { loadDemo } from '../../packages/content/src/demo.ts';
import {
  consents,
  eventForm,
  groupCreate,
  invitationCreate,
  localOf,
  paths,
  memberCreate,
  membershipCreate,
  messageCreate,
  NOW,
  PATHS,
  type PathName,
  requestCreate,
  type Schema,
  settings,
  topicCreate,
  validated,
  versionCreate,
} from '../../packages/domain/src/index.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { demoDocuments } from './documents.ts';
import { momentsBefore } from './moments.ts';
import type { DemoDocument } from './placed.ts';

const now = new Date('2026-11-25T12:00:00Z');
const demo = loadDemo();
const documents = demoDocuments(demo, now);
const of = (name: PathName) => {
  const pattern = new RegExp(`^${PATHS[name].template.replace(/\{\w+\}/g, '[\\w~-]+')}$`);
  return documents.filter(({ path }) => pattern.test(path));
};

/** What a client would have written: the server's time where the seed has a moment. */
const asWritten = ({ data }: DemoDocument, changes: object = {}) => ({
  ...Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value instanceof Date ? NOW : value])),
  ...changes,
});

describe('the demo community as documents', () => {
  const schemas: [PathName, Schema, object?][] = [
    ['member', memberCreate],
    ['consents', consents],
    ['settings', settings],
    ['group', groupCreate],
    ['membership', membershipCreate],
    ['request', requestCreate],
    ['invitation', invitationCreate],
    ['topic', topicCreate],
    ['message', messageCreate, { edits: 0 }],
    ['version', versionCreate, { at: { seconds: 1, nanoseconds: 0 } }],
  ];
  it.each(schemas)('%s is what a client may write', (name, schema, changes) => {
    // What a moderator hid is no longer as a client wrote it.
    const found = of(name).filter(({ data }) => data['state'] !== 'hidden');
    expect(found.length).toBeGreaterThan(0);
    for (const document of found) {
      expect(() => validated(schema, asWritten(document, changes)), document.path).not.toThrow();
    }
  });

  it('is the same for the same day, has no path twice, and every path is declared', () => {
    expect(demoDocuments(demo, now)).toEqual(documents);
    const paths = documents.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const declared = (Object.keys(PATHS) as PathName[]).flatMap((name) => of(name)).map(({ path }) => path);
    expect(new Set(declared)).toEqual(new Set(paths));
  });

  it.each(['2026-11-25T12:00:00Z', '2026-11-25T00:30:00Z', '2027-03-28T06:00:00Z', '2027-10-31T05:00:00Z'])(
    'holds nothing of the future when seeded at %s',
    (moment) => {
      const seeded = new Date(moment);
      for (const { path, data } of demoDocuments(demo, seeded)) {
        for (const [key, value] of Object.entries(data)) {
          // What is announced lies ahead.
          if (key === 'starts' || key === 'ends' || key === 'due') continue;
          if (value instanceof Date && !/notifications|standing/.test(path)) expect(value <= seeded, path).toBe(true);
        }
      }
    },
  );

  it('has an account for each role, of somebody in the community', () => {
    const names = new Map(demo.members.map(({ id, name }) => [id, name]));
    for (const { uid, name } of DEMO_ACCOUNTS) expect(names.get(uid)).toBe(name);
    expect(new Set(of('roles').map(({ path }) => path.split('/')[1]))).toEqual(
      new Set(['cecilia-nord', 'maja-lindqvist', 'olle-lund', 'sofia-ek']),
    );
  });

  it('has one member who may not write for now, told why, and every use of power by somebody with the role', () => {
    const held = of('standing').filter(({ data }) => (data['writeAfter'] as Date) > now);
    expect(held).toHaveLength(1);
    const uid = held[0]?.path.split('/')[1] ?? '';
    const powers = of('power').map(({ data }) => data);
    expect(powers).toContainEqual(expect.objectContaining({ deed: 'restrict', by: 'olle-lund', on: uid }));
    expect(powers.length).toBeGreaterThan(3);
    const told = of('notification').filter(({ data }) => data['kind'] === 'restriction');
    expect(told.map(({ path }) => path.split('/')[1])).toEqual([uid]);
    expect(demo.members.map(({ id }) => id)).toContain(uid);
  });

  it('has something waiting for Amina, and something that nobody has read', () => {
    const waiting = of('notification').filter(
      ({ path, data }) => path.includes('amina-nilsson') && data['read'] === null,
    );
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    const reading = of('reading').find(({ path }) => path.includes('amina-nilsson'));
    const pointers = reading?.data['pointers'] as Record<string, { n: number }>;
    const unread = demo.groups
      .filter(({ members }) => members.includes('amina-nilsson'))
      .flatMap(({ topics }) => topics)
      .filter(({ id, messages }) => messages.length > (pointers[id]?.n ?? 0));
    expect(unread.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the calendar of the demo community', () => {
  const events = of('event').map(({ path, data }) => ({ eid: path.slice('events/'.length), data }));
  const registered = (eid: string, state: string) =>
    of('registration').filter(({ path, data }) => path.startsWith(`events/${eid}/`) && data['state'] === state);

  it('is what an organiser may announce, with its times as a wall shows them', () => {
    expect(events.length).toBeGreaterThan(10);
    for (const { eid, data } of events) {
      const zone = String(data['zone']);
      const local = (key: string) => localOf((data[key] as Date).getTime(), zone);
      const fields = Object.keys(eventForm.entries).map((key) => [key, data[key]]);
      const room = of('eventRoom').find(({ path }) => path === paths.eventRoom(eid));
      const when = { starts: local('starts'), ends: local('ends') };
      const form = { ...Object.fromEntries(fields), ...when, link: room?.data['link'] ?? '' };
      expect(data['remote'], eid).toBe(room !== undefined);
      expect(() => validated(eventForm, form), eid).not.toThrow();
    }
  });

  it('counts who comes and who waits, nobody beside an empty seat', () => {
    for (const { eid, data } of events) {
      const [taken, waiting] = [registered(eid, 'going').length, registered(eid, 'waiting').length];
      expect(data, eid).toMatchObject({ taken, waiting });
      expect(taken).toBeLessThanOrEqual(Number(data['seats']));
      if (waiting > 0) expect(taken).toBe(data['seats']);
    }
    expect(of('registration').some(({ data }) => data['kind'] === 'guest')).toBe(true);
  });
});

describe('moments', () => {
  it('are Stockholm’s, in winter and summer, relative to the day of seeding', () => {
    const moments = momentsBefore(new Date('2026-11-25T12:00:00Z'));
    expect(moments(0, '07.29').toISOString()).toBe('2026-11-25T06:29:00.000Z');
    expect(moments(1, '23.59').toISOString()).toBe('2026-11-24T22:59:00.000Z');
    expect(moments(150, '08.00').toISOString()).toBe('2026-06-28T06:00:00.000Z');
  });

  it('go one day back before the first messages of the day are written', () => {
    const moments = momentsBefore(new Date('2026-11-25T06:29:00Z'));
    expect(moments(0, '07.29').toISOString()).toBe('2026-11-24T06:29:00.000Z');
  });
});
