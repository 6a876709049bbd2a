import { AppError, causeOf, mailId, type MailRecord, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messageIdOf } from '../platform/ids.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld, mention } from '../testing/world.ts';
import { notifyAddressed } from '../conversation/notify-addressed.ts';
import { sendNotificationMail } from './send-notification-mail.ts';

const world = createWorld();
const { db, deps, mailDeps, letters } = world;

beforeAll(async () => {
  await world.member('anna', 'Anna\r\nBcc: alla@example.org', { lang: 'sv' });
  await world.group('g', 'open', 'anna');
  await world.belongs('g', 'anna');
  await world.topic('g', 't', 'm0', 'anna');
});
afterAll(() => world.close());

let count = 0;
let uid = '';
let task = { uid: '', cause: '' };
let mid = '';

/** A fresh member each time, whom Anna has just mentioned. */
beforeEach(async () => {
  count += 1;
  uid = `u${count}`;
  mid = `m${count}`;
  await world.member(uid, 'Bo', { lang: 'en' });
  await world.belongs('g', uid);
  await world.message('g', 't', mid, 'anna', `Hej ${mention(uid, 'Bo')}, se <script>x</script>`);
  await notifyAddressed(deps, 'g', mid);
  task = { uid, cause: causeOf.mention('g', mid) };
  letters.length = 0;
});

const record = () => db.get<MailRecord>(paths.mail(mailId(task.uid, task.cause)));
const send = () => sendNotificationMail(mailDeps, task);

describe('P1 one mail', () => {
  it('says what the notification says, in the member’s language, safely', async () => {
    expect(await send()).toBe('sent');
    const [letter] = letters;
    expect(letter).toMatchObject({ to: `${uid}@example.org`, lang: 'en', messageId: messageIdOf(uid, task.cause) });
    expect(letter?.subject).toBe('Anna Bcc: alla@example.org mentioned you in Gruppen g');
    expect(letter?.text).toContain(`https://example.org/g/g/m/${mid}`);
    expect(letter?.html).not.toContain('<script');
    expect(letter?.html).toContain('&lt;script&gt;');
    expect(await record()).toMatchObject({ uid, cause: task.cause, state: 'sent', why: '' });
    expect(JSON.stringify(await record())).not.toMatch(/Anna|Bo|script|example/);
  });

  it('is sent once, however often the task comes', async () => {
    await send();
    expect(await send()).toBe('already');
    expect(letters).toHaveLength(1);
  });

  it('is sent once when the task comes five times at once', async () => {
    await Promise.allSettled(Array.from({ length: 5 }, send));
    expect(letters).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)('has one Message-ID, however the sender ends (%s a step)', async (moment) => {
    for (let step = 0; step < 3; step++) {
      task = { uid, cause: causeOf.mention('g', `${mid}-${step}`) };
      await world.message('g', 't', `${mid}-${step}`, 'anna', mention(uid));
      await notifyAddressed(deps, 'g', `${mid}-${step}`);
      letters.length = 0;
      const faults = new Faults(step, moment);
      const broken = { ...mailDeps, db: faults.db(db), mail: faults.mail(world.mail) };
      await expect(sendNotificationMail(broken, task)).rejects.toBeInstanceOf(Killed);
      world.pass(11 * 60_000);
      await send();
      expect(new Set(letters.map(({ messageId }) => messageId)).size, `step ${step}`).toBe(1);
      expect(await record()).toMatchObject({ state: 'sent' });
    }
  });
});

describe('P2 a claim', () => {
  it('is respected for ten minutes, then taken over', async () => {
    world.present();
    // The sender vanishes while it sends: it releases nothing.
    const vanished = { send: () => new Promise<void>(() => {}) };
    void sendNotificationMail({ ...mailDeps, mail: vanished }, task);
    await expect.poll(async () => (await record())?.state).toBe('claimed');
    world.pass(9 * 60_000);
    await expect(send()).rejects.toMatchObject({ code: 'unavailable' });
    world.pass(2 * 60_000);
    expect(await send()).toBe('sent');
    expect(letters).toHaveLength(1);
  });

  it('is released when the mail server is away, and given up when it refuses for good', async () => {
    const away = { send: () => Promise.reject(new AppError('unavailable')) };
    await expect(sendNotificationMail({ ...mailDeps, mail: away }, task)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(await record()).toMatchObject({ state: 'released' });
    const refusing = { send: () => Promise.reject(new AppError('invalid-input')) };
    expect(await sendNotificationMail({ ...mailDeps, mail: refusing }, task)).toBe('refused');
    expect(await record()).toMatchObject({ state: 'skipped', why: 'refused' });
  });
});

describe('P3 asked when it is sent', () => {
  const account = (change: object) => {
    const found = world.accounts.get(uid);
    if (found) world.accounts.set(uid, { ...found, ...change });
  };
  const note = () => paths.notification(uid, task.cause);
  const settings = { mailMentions: false, mailRequests: true };
  const cases: [string, () => Promise<unknown> | void][] = [
    ['gone', () => world.remove(note())],
    ['gone', () => world.remove(paths.member(uid))],
    ['read', () => world.change(note(), { read: new Date() })],
    ['unwanted', () => world.set(paths.settings(uid), settings)],
    ['restricted', () => world.set(paths.standing(uid), { writeAfter: new Date(Date.now() + 1e9), trusted: true })],
    ['over', () => world.remove(paths.membership('g', uid))],
    ['over', () => world.change(paths.membership('g', uid), { level: 'none' })],
    ['over', () => world.change(paths.message('g', mid), { state: 'hidden' })],
    ['over', () => world.edit('g', mid, 'Utan namn')],
    ['no-account', () => account({ disabled: true })],
    ['no-account', () => void world.accounts.delete(uid)],
    ['unverified', () => account({ verified: false })],
  ];
  it.each(cases)('%s: no mail (%#), though the twin gets one', async (why, change) => {
    await change();
    expect(await send()).toBe(why);
    expect(letters).toEqual([]);
    expect(await record()).toMatchObject({ state: 'skipped', why });
    await world.member('twin', 'Tvilling');
    await world.belongs('g', 'twin');
    await world.message('g', 't', `twin-${mid}`, 'anna', mention('twin'));
    await notifyAddressed(deps, 'g', `twin-${mid}`);
    const twin = { uid: 'twin', cause: causeOf.mention('g', `twin-${mid}`) };
    expect(await sendNotificationMail(mailDeps, twin)).toBe('sent');
  });
});
