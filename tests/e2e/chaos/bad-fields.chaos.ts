import type { Browser, Page } from '@playwright/test';
import { config, localPorts } from '../../../packages/domain/src/config.ts';
import type { PathName } from '../../../packages/domain/src/index.ts';
import { nameOfPath } from '../../../packages/domain/src/name-of-path.ts';
import { expect, suiteOffset, test, url } from '../support/journey.ts';
import { remember } from '../support/shared.ts';
import { signedIn } from '../support/signed-in.ts';

/**
 * `npm run test:deep -- chaos`: every field of a document of each kind gets a value of another type, one after the
 * other, while somebody opens the screens that read it. No screen may break, be blank, or throw.
 */
const root = `projects/${config.localProjectId}/databases/(default)/documents`;
const server = `http://127.0.0.1:${localPorts(suiteOffset).firestore}/v1/${root}`;
const headers = { authorization: 'Bearer owner', 'content-type': 'application/json' };

type Value = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Value>>;

async function fieldsOf(path: string): Promise<Fields> {
  const answer = await fetch(`${server}/${path}`, { headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return ((await answer.json()) as { fields: Fields }).fields;
}

async function put(path: string, field: string, value: Value): Promise<void> {
  const answer = await fetch(`${server}/${path}?updateMask.fieldPaths=${field}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ fields: { [field]: value } }),
  });
  if (!answer.ok) throw new Error(`${path}.${field}: ${answer.status} ${await answer.text()}`);
}

/** The ids of some documents in a collection of the demo. */
async function idsIn(collection: string): Promise<string[]> {
  const answer = await fetch(`${server}/${collection}?pageSize=20`, { headers });
  const { documents = [] } = (await answer.json()) as { documents?: { name: string }[] };
  return documents.map(({ name }) => name.split('/').at(-1) ?? '');
}

/** Another type than the value has; of a map with rows also one row of another type. */
function wrongOf(value: Value): Value[] {
  const other: Value = 'stringValue' in value || 'mapValue' in value ? { integerValue: '7' } : { stringValue: 'x' };
  const rows = (value['mapValue'] as { fields?: Fields } | undefined)?.fields ?? {};
  const [first] = Object.keys(rows);
  return first === undefined ? [other] : [other, { mapValue: { fields: { ...rows, [first]: other } } }];
}

interface World {
  /** Who looks. */
  readonly who: string;
  readonly path: string;
  readonly screens: readonly string[];
}

const GROUP = 'dialog-i-planprocessen';
const ME = 'amina-nilsson';

async function worlds(): Promise<World[]> {
  const [topic = ''] = await idsIn(`groups/${GROUP}/topics`);
  const [event = ''] = await idsIn('events');
  const [notification = ''] = await idsIn(`members/${ME}/notifications`);
  const [found = ''] = await idsIn('cases');
  const [power = ''] = await idsIn('powers');
  const { lead } = await fieldsOf(`groups/${GROUP}/topics/${topic}`);
  const talk = `/g/${GROUP}/amne/${topic}`;
  const mine = (path: string, ...screens: string[]): World => ({ who: ME, path, screens });
  return [
    mine('members/yusuf-demir', '/folk/yusuf-demir', '/folk'),
    mine('directory/0', '/folk'),
    mine('directory/index', '/folk'),
    mine('lists/0', '/grupper'),
    mine('lists/index', '/grupper'),
    mine(`groups/${GROUP}`, `/g/${GROUP}`),
    mine(`groups/${GROUP}/memberships/${ME}`, `/g/${GROUP}`),
    mine(`groups/${GROUP}/activity/recent`, '/', `/g/${GROUP}`),
    mine(`groups/${GROUP}/roster/0`, talk),
    mine(`groups/${GROUP}/roster/index`, talk),
    mine(`groups/${GROUP}/topics/${topic}`, talk),
    mine(`groups/${GROUP}/messages/${String(lead?.['stringValue'])}`, talk),
    mine(`members/${ME}`, '/'),
    mine(`members/${ME}/private/mine`, '/'),
    mine(`members/${ME}/private/reading`, '/'),
    mine(`members/${ME}/notifications/${notification}`, '/notiser'),
    mine(`events/${event}`, `/kalender/${event}`, '/kalender'),
    { who: 'olle-lund', path: `cases/${found}`, screens: ['/arenden', `/arenden/${found}`] },
    { who: 'cecilia-nord', path: `powers/${power}`, screens: ['/admin'] },
    { who: 'cecilia-nord', path: 'roles/olle-lund', screens: ['/admin'] },
  ];
}

/** Until nothing has changed on the page for a while: all that was asked for has come, and has been painted. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = setTimeout(resolve, 1000);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, 1000);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, 10_000);
      }),
  );

/** What is wrong with a screen, opened on a device that has nothing: what it shows, the server has said. */
async function look(browser: Browser, who: string, screen: string): Promise<string[]> {
  const context = await browser.newContext({
    storageState: await signedIn(browser, url, who),
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(`threw ${error.message}`));
    await page.goto(`${url}${screen}`);
    await page
      .getByRole('button', { name: /^Ditt konto/ })
      .waitFor({ timeout: 15_000 })
      .catch(() => thrown.push('no shell'));
    await settled(page);
    const text = await page.locator('body').innerText();
    const main = await page
      .getByRole('main')
      .innerText()
      .catch(() => '');
    if (main.trim().length < 3) thrown.push('blank');
    if (/går inte att visa just nu|Sidan gick sönder/.test(text)) thrown.push('broken');
    return thrown;
  } finally {
    await context.close();
  }
}

test('CHA-1 a field of another type costs that field or row, never a screen', async ({ browser }) => {
  test.setTimeout(60 * 60_000);
  const failed: string[] = [];
  const seen = new Set<PathName>();
  let states = 0;
  for (const { who, path, screens } of await worlds()) {
    const kind = nameOfPath(path);
    if (kind) seen.add(kind);
    for (const [field, value] of Object.entries(await fieldsOf(path))) {
      for (const wrong of wrongOf(value)) {
        await put(path, field, wrong);
        for (const screen of screens) {
          states += 1;
          const faults = await look(browser, who, screen);
          if (faults.length > 0) failed.push(`${path}.${field} at ${screen}: ${faults.join('; ')}`);
        }
        await put(path, field, value);
      }
    }
  }
  console.log(`${seen.size} kinds of documents`);
  remember('chaos', JSON.stringify({ states, failed: failed.length }));
  expect(failed).toEqual([]);
});
