import type { Page } from '@playwright/test';
import { Timestamp } from 'firebase-admin/firestore';
import { counted } from '../../functions/src/testing/counted.ts';
import { createDb } from '../../functions/src/platform/db.ts';
import { messageWritten } from '../../functions/src/conversation/message-written.ts';
import { type Activity, costInOre, paths } from '../../packages/domain/src/index.ts';
import { connect } from '../../scripts/seed/connect.ts';
import { composer, signInByPassword } from '../support/app.ts';
import { type Bench, type BenchContext, type Figures, openBrowser, openPage, round } from './context.ts';

/**
 * A member's day: three visits hours apart, in eight groups; twelve topics opened with five new
 * messages each, two messages sent, five notifications. The device knows the topics from before.
 */
const ME = 'amina-nilsson';
const VISITS: readonly (readonly [gid: string, tid: string, author: string])[][] = [
  [
    ['trygga-nordost', 'trygghetsvandring-i-december', 'karin-berg'],
    ['dialog-i-planprocessen', 'innan-det-finns-en-skiss', 'maja-lindqvist'],
    ['barnperspektiv-pa-kartan', 'skolvag-som-barnen-gar', 'fatima-elmi'],
    ['pa-spaning', 'handlingsplan-som-lever', 'peter-hallgren'],
  ],
  [
    ['allmannyttan-och-foreningslivet', 'lokal-for-en-krona', 'dragan-ilic'],
    ['forskning-moter-praktik', 'vad-ar-tillit-i-siffror', 'sofia-ek'],
    ['motesplatser-och-sprakcafeer', 'volontarer-som-stannar', 'leila-haddad'],
    ['social-konsekvensanalys', 'vem-far-det-samre', 'rasmus-kjellin'],
  ],
  [
    ['trygga-nordost', 'trygghetsvandring-i-december', 'karin-berg'],
    ['trygga-nordost', 'gangtunneln', 'karin-berg'],
    ['dialog-i-planprocessen', 'samradsredogorelse', 'maja-lindqvist'],
    ['barnperspektiv-pa-kartan', 'bka-for-sent', 'fatima-elmi'],
  ],
];
const NEW_PER_TOPIC = 5;
const MENTIONS = [2, 2, 1];
const SENT = [1, 1, 0];
const EVENT = 'trygghetsvandring-med-fyra-rutor';
const READING_MS = 10_500;

interface Bill {
  readonly reads: number;
  readonly writes: number;
  readonly deletes: number;
  readonly by: Record<string, { reads: number; writes: number; deletes: number }>;
}
const billOf = (page: Page) => page.evaluate(() => (window as unknown as { bill: () => Bill }).bill());

export const day: Bench = {
  name: 'day',
  async run(context) {
    const { firestore } = connect({ offset: context.offset });
    const browser = await openBrowser(context);
    const total = { reads: 0, writes: 0 };
    const by: Bill['by'] = {};
    try {
      const page = await openPage(browser);
      await signInByPassword(page, context.url, ME, context.password);
      for (const [gid, tid] of VISITS.flat()) await open(page, context, gid, tid);
      // Yesterday's news were read: the day has five notifications of its own.
      await readNotices(page);
      await leave(page);

      for (const [n, topics] of VISITS.entries()) {
        await othersWrite(firestore, topics, n);
        // Somebody new in one of the groups: its roster is fetched again.
        if (n === 1) await othersJoin(firestore, topics[0]?.[0] ?? '');
        await page.goto(context.url);
        await page.getByRole('button', { name: /^Ditt konto/ }).waitFor();
        await settled(page);
        const home = await billOf(page);
        context.say(`visit ${n + 1}: Hem ${home.reads} reads ${JSON.stringify(home.by)}`);
        for (const [gid, tid] of topics) await open(page, context, gid, tid);
        for (let sent = 0; sent < (SENT[n] ?? 0); sent++) await send(page, `bench-day-${n}`);
        if (n === 1) await lookAround(page);
        await readNotices(page);
        await leave(page);
        const bill = await billOf(page);
        add(by, bill.by);
        total.reads += bill.reads;
        total.writes += bill.writes;
      }
      const functions = await costOfSending(context.offset);
      const messages = SENT.reduce((a, b) => a + b);
      const [reads, writes] = [Math.ceil(functions.reads * messages), Math.ceil(functions.writes * messages)];
      total.reads += reads;
      total.writes += writes;
      by.functions = { reads, writes, deletes: 0 };
    } finally {
      await browser.close();
    }
    table(context, by);
    return figuresOf(total);
  },
};

function figuresOf({ reads, writes }: { reads: number; writes: number }): Figures {
  return { 'day.reads': reads, 'day.writes': writes, 'day.ore': round(costInOre(reads, writes), 4) };
}

function table({ say }: BenchContext, by: Bill['by']) {
  say(`\n${'what'.padEnd(16)}${'reads'.padStart(7)}${'writes'.padStart(8)}${'öre'.padStart(9)}`);
  for (const [name, { reads, writes, deletes }] of Object.entries(by).sort(([, a], [, b]) => b.reads - a.reads)) {
    const cost = costInOre(reads, writes, deletes).toFixed(4);
    say(
      `${name.padEnd(16)}${String(reads).padStart(7)}${String(writes).padStart(8)}${cost.padStart(9)}  ${'█'.repeat(Math.ceil(reads / 4))}`,
    );
  }
}

function add(into: Bill['by'], from: Bill['by']) {
  for (const [name, { reads, writes, deletes }] of Object.entries(from)) {
    const line = (into[name] ??= { reads: 0, writes: 0, deletes: 0 });
    line.reads += reads;
    line.writes += writes;
    line.deletes += deletes;
  }
}

/** By links inside the app: a visit is one page load. */
const goTo = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

async function open(page: Page, { url }: BenchContext, gid: string, tid: string) {
  if (new URL(page.url()).origin === url) await goTo(page, `/g/${gid}/amne/${tid}`);
  await composer(page).waitFor();
  await settled(page);
  // Five messages are not read in a moment; longer than this, nothing can still turn up late.
  await page.waitForTimeout(READING_MS);
}

/** The bill stands still: everything asked for has been answered. */
async function settled(page: Page) {
  let last = -1;
  for (;;) {
    const { reads } = await billOf(page);
    if (reads === last) return;
    last = reads;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  }
}

/** One search in the directory, and one look at an event. */
async function lookAround(page: Page) {
  await goTo(page, '/folk');
  await page.getByRole('searchbox').fill('dialog');
  await page
    .getByRole('link', { name: /dialog/i })
    .first()
    .waitFor();
  await settled(page);
  await goTo(page, `/kalender/${EVENT}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
}

async function send(page: Page, text: string) {
  await composer(page).fill(text);
  await composer(page).press('Control+Enter');
  await page.getByRole('article').filter({ hasText: text }).waitFor();
}

async function readNotices(page: Page) {
  await page.getByRole('button', { name: /notis/i }).click();
  await page.getByRole('button', { name: 'Markera alla som lästa' }).click();
  await page.keyboard.press('Escape');
}

/** What the browser does when the phone is put away. */
async function leave(page: Page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await settled(page);
}

type Firestore = ReturnType<typeof connect>['firestore'];

async function othersWrite(firestore: Firestore, topics: (typeof VISITS)[number], visit: number) {
  let mentions = MENTIONS[visit] ?? 0;
  for (const [gid, tid, author] of topics) {
    let last = '';
    for (let n = 0; n < NEW_PER_TOPIC; n++) {
      last = `day-${visit}-${tid}-${n}`;
      const isMention = n === 0 && mentions-- > 0;
      const text = isMention ? `[@Amina Nilsson](/folk/${ME}), vad säger du?` : `Nytt nummer ${n} i dag.`;
      const at = Timestamp.now();
      const message = {
        v: 1,
        topic: tid,
        topics: [tid],
        author,
        text,
        replyTo: '',
        edits: 0,
        state: 'visible',
        at,
        changed: at,
      };
      await firestore.doc(paths.message(gid, last)).set(message);
    }
    await settledLine(firestore, gid, tid, last);
  }
}

async function othersJoin(firestore: Firestore, gid: string) {
  const uid = 'bench-newcomer';
  const profile = { name: 'Ny Medlem', headline: '', askMeAbout: '', about: '', competences: [], sector: 'kommun' };
  const at = Timestamp.now();
  const member = { v: 1, ...profile, organisation: '', places: [], lang: 'sv', at, changed: at };
  await firestore.doc(paths.member(uid)).set(member);
  const before = await rosterIn(firestore, gid);
  await firestore.doc(paths.membership(gid, uid)).set({ v: 1, uid, role: 'member', level: 'mentions', at });
  await until(async () => (await rosterIn(firestore, gid)) !== before);
}

const rosterIn = async (firestore: Firestore, gid: string) =>
  ((await firestore.doc(paths.activity(gid)).get()).data() as Activity | undefined)?.head?.roster[0];

async function until(isSo: () => Promise<boolean>) {
  const deadline = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It never came to be');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function settledLine(firestore: Firestore, gid: string, tid: string, mid: string) {
  await until(async () => {
    const activity = (await firestore.doc(paths.activity(gid)).get()).data() as Activity | undefined;
    return activity?.topics[tid]?.message === mid;
  });
}

/**
 * What the functions are billed for one message without mentions, in a project where no trigger is quicker:
 * the mean of eight, since one in eight is counted by the screening for a flood.
 */
async function costOfSending(offset: number) {
  const { firestore } = connect({ offset, projectId: 'demo-bench' });
  const at = Timestamp.now();
  const sent = { v: 1, topic: 't', topics: ['t'], author: ME, text: 'Vi ses klockan nio vid stationen.', replyTo: '' };
  const message = { ...sent, edits: 0, state: 'visible' as const, at, changed: at };
  const topic = { title: 'Titel', cells: [], competences: [], lead: 'm0', archived: false };
  await firestore.doc(paths.topic('g', 't')).set(topic);
  const { db, bill } = counted(createDb(firestore));
  const deps = { db, clock: { now: () => Date.now() }, queue: { enqueue: async () => false } };
  for (let n = 0; n < 8; n++) {
    await firestore.doc(paths.message('g', `m${n}`)).set(message);
    await messageWritten(deps, 'g', `m${n}`, { before: undefined, after: message });
  }
  return { reads: bill.reads / 8, writes: bill.writes / 8 };
}
