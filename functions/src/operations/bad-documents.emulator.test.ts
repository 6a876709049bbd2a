import { type Activity, type Message, type Mine, paths, type Roster, type Topic } from '@socialhallbarhet/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { createWorld } from '../testing/world.ts';
import { hide, readRedactable, show } from '../moderation/redact.ts';
import { repair } from './repair.ts';
import { settleActivity } from '../conversation/settle-activity.ts';
import { settleMine } from '../members/settle-mine.ts';
import { settleRoster } from '../groups/settle-roster.ts';

const world = createWorld();
const { db, deps } = world;
afterAll(() => world.close());

/** The text that stood for the server's time until it became a symbol. */
const OLD_MARK = '\u0000now';

describe('BAD documents that other versions or hostile clients left', () => {
  it('BAD-1 a text is never taken for the server’s time, however often functions write it again', async () => {
    await world.member('anna', 'Anna');
    await world.group('a', 'open', 'anna');
    await world.belongs('a', 'anna', 'owner');
    await world.topic('a', 't', 'm', 'anna');
    await world.change<Topic>(paths.topic('a', 't'), { title: OLD_MARK });
    await world.message('a', 't', 'm', 'anna', OLD_MARK);
    await settleActivity(deps, 'a', ['t']);
    const line = (await db.get<Activity>(paths.activity('a')))?.topics['t'];
    expect(line).toMatchObject({ title: OLD_MARK, snippet: expect.any(String) });
    const hiding = { ground: 'spam', decision: 'c', title: true, now: new Date() } as const;
    await db.transaction(async (tx) => hide(tx, 'a', 'm', await readRedactable(tx, 'a', 'm'), hiding));
    await db.transaction(async (tx) => show(tx, 'a', 'm', await readRedactable(tx, 'a', 'm')));
    expect(await db.get<Message>(paths.message('a', 'm'))).toMatchObject({ text: OLD_MARK, state: 'visible' });
    expect(await db.get<Topic>(paths.topic('a', 't'))).toMatchObject({ title: OLD_MARK });
  });

  it('BAD-2 repair takes control characters out of what stands, and puts a dash where a text became a time; titles are one line, all is NFC', async () => {
    await world.change<Message>(paths.message('a', 'm'), { text: 'a\r\nb\u0007' });
    await world.topic('a', 'lost', 'lost-m', 'anna');
    await world.message('a', 'lost', 'lost-m', 'anna', 'Hej');
    await world.change<Topic>(paths.topic('a', 'lost'), { title: new Date() });
    await world.topic('a', 'turned', 'turned-m', 'anna');
    await world.message('a', 'turned', 'turned-m', 'anna', 'O\u0308rebro \u200f');
    await world.change<Topic>(paths.topic('a', 'turned'), { title: 'A\u030asa\u202e\u2028rad' });
    const { texts, failed } = await repair(deps, { texts: true });
    expect({ texts, failed }).toEqual({ texts: 5, failed: 0 });
    expect(await db.get<Topic>(paths.topic('a', 'turned'))).toMatchObject({ title: 'Åsa rad' });
    expect(await db.get<Message>(paths.message('a', 'turned-m'))).toMatchObject({ text: 'Örebro \u200f' });
    expect(await db.get<Message>(paths.message('a', 'm'))).toMatchObject({ text: 'a\nb' });
    expect(await db.get<Topic>(paths.topic('a', 't'))).toMatchObject({ title: 'now' });
    expect(await db.get<Topic>(paths.topic('a', 'lost'))).toMatchObject({ title: '–' });
    expect((await repair(deps, { texts: true })).texts).toBe(0);
  });

  it('BAD-3 ids that name what every object has are ids as any other', async () => {
    for (const id of ['constructor', 'toString', 'valueOf']) {
      await world.member(id, `Namn ${id}`);
      await world.group(id, 'open', id);
      await world.belongs(id, id, 'owner');
      await world.topic(id, id, `${id}-m`, id);
      await world.message(id, id, `${id}-m`, id, 'Hej');
      await settleActivity(deps, id, [id]);
      await settleRoster(deps, id, [id, 'anna']);
      await settleMine(deps, id, [id, 'a']);
      expect((await db.get<Activity>(paths.activity(id)))?.topics[id]).toMatchObject({ n: 1 });
      expect((await db.get<Roster>(paths.roster(id, 0)))?.rows[id]).toMatchObject({ role: 'owner' });
      expect((await db.get<Mine>(paths.mine(id)))?.groups).toEqual({ [id]: { role: 'owner', level: 'all' } });
    }
    // Where nothing of that name is, nothing is found.
    expect((await db.get<Activity>(paths.activity('a')))?.topics['constructor']).toBeUndefined();
    expect((await repair(deps)).failed).toBe(0);
    expect(await settleMine(deps, 'constructor', ['constructor'])).toBe(0);
  });

  it('BAD-4 repair goes on past a document that cannot be used, and says which', async () => {
    await world.set(paths.held('a', 'bad'), { topic: 't', author: 'anna', text: 'x', title: '', writtenAt: 'never' });
    await world.set(paths.event('bad'), { title: 'x' });
    await world.change<Mine>(paths.mine('anna'), { groups: {} });
    const broken: string[] = [];
    const repaired = await repair({ ...deps, onBroken: (where) => void broken.push(where) }, { texts: true });
    expect(broken.sort()).toEqual([paths.event('bad'), paths.held('a', 'bad')]);
    expect(repaired).toMatchObject({ failed: 2, mine: 1 });
  });
});
