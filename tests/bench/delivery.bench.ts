import type { Page } from '@playwright/test';
import { paths } from '../../packages/domain/src/index.ts';
import { connect } from '../../scripts/seed/connect.ts';
import { composer, openTopic, signInByPassword } from '../support/app.ts';
import { type Bench, type BenchContext, type Figures, openBrowser, openPage, round } from './context.ts';
import { serveProbe } from './probe/serve.ts';
import { paintedAt, percentile, pressedAt } from './stopwatch.ts';

const MESSAGES = 100;
const WARM_UP = 10;
const GROUP = 'dialog-i-planprocessen';
const PROBE_TOPIC = 'digital-dialog';
const [writer, reader] = ['amina-nilsson', 'yusuf-demir'];

/** Key press in A to painted in B, by the app and by a bare SDK page, alternating in the same run. */
export const delivery: Bench = {
  name: 'delivery',
  async run(context) {
    const browsers = await Promise.all([openBrowser(context), openBrowser(context)]);
    const [writing, reading] = browsers;
    if (!writing || !reading) throw new Error('no browser');
    const probe = await serveProbe(5099 + context.offset);
    try {
      const app = { a: await openPage(writing), b: await openPage(reading) };
      // A topic each, so that neither has to paint what the other sends.
      await freshTopic(app.a, app.b, context);
      const bare = { a: await openPage(writing), b: await openPage(reading) };
      await openProbe(bare.a, probe.url, context, writer);
      await openProbe(bare.b, probe.url, context, reader);
      return await measure(app, bare, context);
    } finally {
      probe.stop();
      await Promise.all(browsers.map((browser) => browser.close()));
    }
  },
};

interface Pair {
  readonly a: Page;
  readonly b: Page;
}

async function measure(app: Pair, bare: Pair, context: BenchContext): Promise<Figures> {
  const times = { app: [] as number[], own: [] as number[], probe: [] as number[], probeOwn: [] as number[] };
  for (let n = 0; n < MESSAGES + WARM_UP; n++) {
    const ours = await exchange(app, composer(app.a), `bench-app-${n}`);
    await announced(app.b, `bench-app-${n}`);
    const theirs = await exchange(bare, bare.a.getByLabel('text'), `bench-probe-${n}`);
    // The functions have started by then, and take no processor from what is measured.
    if (n === WARM_UP - 1) await followed(context, `bench-probe-${n}`);
    if (n < WARM_UP) continue;
    times.app.push(ours.delivered);
    times.own.push(ours.own);
    times.probe.push(theirs.delivered);
    times.probeOwn.push(theirs.own);
  }
  const p50 = percentile(times.app, 0.5);
  const probeP50 = percentile(times.probe, 0.5);
  return {
    'delivery.p50Ms': round(p50),
    'delivery.p99Ms': round(percentile(times.app, 0.99)),
    'delivery.probeP50Ms': round(probeP50),
    'delivery.probeP99Ms': round(percentile(times.probe, 0.99)),
    'delivery.ratio': round(p50 / probeP50, 2),
    ownEchoP50Ms: round(percentile(times.own, 0.5)),
    ownEchoProbeP50Ms: round(percentile(times.probeOwn, 0.5)),
  };
}

/** Who presses Enter sees the last letter: its frame is not the message's. */
async function typed(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Waits for what a reader's page does after the paint, so that the probe is not measured in its wake. */
async function announced(page: Page, mark: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('[role=log]')?.textContent?.includes(text), mark, {
    polling: 20,
  });
}

/** Waits until the functions have followed a message. */
async function followed({ offset }: BenchContext, mark: string): Promise<void> {
  const { firestore } = connect({ offset });
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = firestore.doc(paths.activity(GROUP)).onSnapshot((found) => {
    if (JSON.stringify(found.data()).includes(mark)) resolve();
  });
  await promise;
  stop();
}

async function exchange(pair: Pair, input: ReturnType<Page['getByLabel']>, mark: string) {
  await pair.a.bringToFront();
  await pair.b.bringToFront();
  await input.fill(`${mark} och så ett par ord till`);
  await typed(pair.a);
  await input.press('Enter');
  const [painted, own] = await Promise.all([paintedAt(pair.b, mark), paintedAt(pair.a, mark)]);
  const pressed = await pressedAt(pair.a);
  return { delivered: painted - pressed, own: own - pressed };
}

/** Both members in one new topic, so that the list's length is the same for everyone. */
async function freshTopic(a: Page, b: Page, { url, password }: BenchContext) {
  await Promise.all([signInByPassword(a, url, writer, password), signInByPassword(b, url, reader, password)]);
  const topic = await openTopic(a, url, GROUP, 'Mätning av leverans', 'Här mäts hur snabbt ett meddelande når fram.');
  await b.goto(`${url}/g/${GROUP}/amne/${topic}`);
  await composer(b).waitFor();
}

async function openProbe(page: Page, url: string, context: BenchContext, uid: string) {
  const parameters = new URLSearchParams({
    offset: String(context.offset),
    email: `${uid}@demo.socialhallbarhet.example`,
    password: context.password,
    group: GROUP,
    topic: PROBE_TOPIC,
  });
  await page.goto(`${url}?${parameters}`);
  await page.locator('body[data-ready]').waitFor();
}
