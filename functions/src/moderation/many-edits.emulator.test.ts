import { LIMITS, type Message, NOW, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';

const world = createWorld();
const { db } = world;
const court = createModeration(world);
/** Three bytes each: a text of so many is the largest that the rules let in. */
const LONGEST = '永'.repeat(LIMITS.messageTextMax);

beforeAll(async () => {
  for (const uid of ['olga', 'anna', 'bo']) await world.member(uid, `Namn ${uid}`);
});
afterAll(world.close);

const message = (gid: string) => db.get<Message>(paths.message(gid, 'm'));
const countIn = (path: string) => db.count({ name: 'x', from: path.split('/').slice(0, -1).join('/') });
const counted = async (gid: string) => [
  await countIn(paths.version(gid, 'm', 0)),
  await countIn(paths.restrictedVersion(gid, 'm', 0)),
];

/** A message that was edited so many times, however that came about. */
async function edited(gid: string, n: number) {
  await world.group(gid, 'closed', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  for (const uid of ['anna', 'bo']) await world.belongs(gid, uid);
  await world.topic(gid, 't', 'm', 'anna');
  await world.message(gid, 't', 'm', 'anna', LONGEST);
  await world.change<Message>(paths.message(gid, 'm'), { edits: n, changed: NOW });
  for (let i = 0; i < n; i++) {
    const at = new Date(Date.now() - 1_000_000 + i);
    await world.set(paths.version(gid, 'm', i), { author: 'anna', text: LONGEST, at });
  }
}

test.each([LIMITS.editsMax, 480])(
  'MOD-10 a message of %i edits of the longest is hidden, and shown again',
  async (n) => {
    const gid = `g${n}`;
    const cid = court.about.message(gid, 'm');
    await edited(gid, n);
    await court.report('bo', gid, 'm');
    await court.decide('olga', cid);
    expect(await message(gid)).toMatchObject({ state: 'hidden', text: '' });
    await court.follow(cid);
    await court.follow(cid);
    expect(await counted(gid)).toEqual([0, n]);
    await court.decide('olga', cid, { outcome: 'keep', facts: 'Vid närmare läsning inget hot.' });
    expect(await message(gid)).toMatchObject({ state: 'visible', text: LONGEST, edits: n });
    await court.follow(cid);
    await court.follow(cid);
    expect(await counted(gid)).toEqual([n, 0]);
  },
);
