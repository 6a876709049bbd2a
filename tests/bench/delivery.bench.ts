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
    context.yieldProcessors(true);
    try {
      const app = { a: await openPage(writing), b: await openPage(reading) };
      // A topic each, so that neither has to paint what the other sends.
      await freshTopic(app.a, app.b, context);
      const bare = { a: await openPage(writing), b: await openPage(reading) };
      await openProbe(bare.a, probe.url, context, writer);
      await openProbe(bare.b, probe.url, context, reader);
      return await measure(app, bare, context);
    } finally {
      context.yieldProcessors(false);
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
  await composer(app.a).focus();
  await bare.a.getByLabel('text').focus();
  const { followed, stop } = followActivity(context);
  const times = { app: [] as number[], own: [] as number[], probe: [] as number[], probeOwn: [] as number[] };
  for (let n = 0; n < MESSAGES + WARM_UP; n++) {
    const ours = await exchange(app, n, `bench-app-${n}`);
    await Promise.all([announced(app.b, `bench-app-${n}`), followed(`bench-app-${n}`)]);
    const theirs = await exchange(bare, n, `bench-probe-${n}`);
    await followed(`bench-probe-${n}`);
    if (n < WARM_UP) continue;
    times.app.push(ours.delivered);
    times.own.push(ours.own);
    times.probe.push(theirs.delivered);
    times.probeOwn.push(theirs.own);
  }
  stop();
  const p50 = percentile(times.app, 0.5);
  const probeP50 = percentile(times.probe, 0.5);
  const [own, probeOwn] = [percentile(times.own, 0.5), percentile(times.probeOwn, 0.5)];
  return {
    'delivery.p50Ms': round(p50),
    'delivery.p99Ms': round(percentile(times.app, 0.99)),
    'delivery.probeP50Ms': round(probeP50),
    'delivery.probeP99Ms': round(percentile(times.probe, 0.99)),
    'delivery.ratio': round(p50 / probeP50, 2),
    ownEchoP50Ms: round(own),
    ownEchoProbeP50Ms: round(probeOwn),
    'ownEcho.ratio': round(own / probeOwn, 2),
  };
}

/**
 * Who presses Enter sees the last letter: its frame is not the message's. And they press at any moment of a
 * frame: by the golden ratio, so that all come equally often.
 */
async function framed(page: Page, n: number): Promise<void> {
  const frame = 1000 / 60;
  await page.evaluate(
    (rest) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, rest)));
      }),
    frame * ((n * 0.618_034) % 1),
  );
}

/** Waits for what a reader's page does after the paint, so that the probe is not measured in its wake. */
async function announced(page: Page, mark: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('[role=log]')?.textContent?.includes(text), mark, {
    polling: 20,
  });
}

/** Tells when the functions have followed a message: the next one is measured when they rest. */
function followActivity({ offset }: BenchContext) {
  const { firestore } = connect({ offset });
  let now = '';
  let told = () => {};
  const stop = firestore.doc(paths.activity(GROUP)).onSnapshot((found) => {
    now = JSON.stringify(found.data());
    told();
  });
  const followed = (mark: string) =>
    new Promise<void>((resolve) => {
      told = () => now.includes(mark) && resolve();
      told();
    });
  return { followed, stop };
}

async function exchange(pair: Pair, n: number, mark: string) {
  await pair.a.bringToFront();
  await pair.b.bringToFront();
  // Asked first: between the key and the paints the two processors are left to those who are measured.
  const paints = Promise.all([paintedAt(pair.b, mark), paintedAt(pair.a, mark)]);
  await pair.a.keyboard.insertText(`${mark} och så ett par ord till`);
  await framed(pair.a, n);
  await pair.a.keyboard.press('Enter');
  const [painted, own] = await paints;
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
