import { DEFAULT_SETTINGS, paths, type Settings } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unsubscribeUrl } from '../mail/unsubscribe-link.ts';
import { createWorld } from '../testing/world.ts';
import { unsubscribe } from './unsubscribe.ts';

const world = createWorld();
const { db } = world;
const key = 'k'.repeat(32);
const deps = { db, unsubscribeKey: key, publicUrl: 'https://example.org' };
const query = (what: keyof Settings, uid = 'mia') =>
  new URL(unsubscribeUrl('https://example.org', key, { uid, what }, 'sv')).searchParams;
const settings = (uid = 'mia') => db.get<Settings>(paths.settings(uid));

beforeAll(() => world.member('mia', 'Mia'));
afterAll(() => world.close());
beforeEach(() => world.remove(paths.settings('mia')));

describe('N3 a link at the foot of a mail', () => {
  it('asks when it is fetched, however often, and changes nothing', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, html } = await unsubscribe(deps, { method, query: query('mailReplies') });
      expect(status).toBe(200);
      expect(html).toContain('<form method="post">');
    }
    expect(await settings()).toBeUndefined();
  });

  it('turns off its own kind by one POST; again is the same', async () => {
    const post = () => unsubscribe(deps, { method: 'POST', query: query('mailReplies') });
    expect(await post()).toMatchObject({ status: 200 });
    const after = await settings();
    expect(after).toMatchObject({ ...DEFAULT_SETTINGS, mailReplies: false });
    const answers = await Promise.all([post(), post(), post()]);
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1);
    expect(await settings()).toEqual(after);
  });

  it('leaves what was turned off before, also in a document from before there were more kinds', async () => {
    await world.set(paths.settings('mia'), { mailMentions: false, mailRequests: true });
    await unsubscribe(deps, { method: 'POST', query: query('mailAnnouncements') });
    expect(await settings()).toMatchObject({
      ...DEFAULT_SETTINGS,
      mailMentions: false,
      mailAnnouncements: false,
    });
  });

  it('that was forged does nothing and says so', async () => {
    const forged = query('mailMentions');
    forged.set('v', 'mailRequests');
    const { status, html } = await unsubscribe(deps, { method: 'POST', query: forged });
    expect(status).toBe(400);
    expect(html).toContain('ingenting har stängts av');
    expect(await settings()).toBeUndefined();
    // The twin that is ours.
    await unsubscribe(deps, { method: 'POST', query: query('mailMentions') });
    expect(await settings()).toMatchObject({ mailMentions: false });
  });

  it('of somebody who is gone brings nothing back', async () => {
    expect(await unsubscribe(deps, { method: 'POST', query: query('mailMentions', 'gone') })).toMatchObject({
      status: 200,
    });
    expect(await settings('gone')).toBeUndefined();
  });
});
