import { config, localPorts } from '../../../packages/domain/src/config.ts';
import type { PathName } from '../../../packages/domain/src/index.ts';
import { nameOfPath } from '../../../packages/domain/src/name-of-path.ts';
import { expect, suiteOffset, test } from '../support/journey.ts';
import { remember } from '../support/shared.ts';

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

test('CHA-1 a field of another type costs that field or row, never a screen', async ({ member }) => {
  test.setTimeout(30 * 60_000);
  const thrown: string[] = [];
  const failed: string[] = [];
  const seen = new Set<PathName>();
  let states = 0;
  let page = await member(ME);
  let looking = ME;
  page.on('pageerror', (error) => thrown.push(error.message));
  for (const { who, path, screens } of await worlds()) {
    if (who !== looking) {
      page = await member(who);
      looking = who;
      page.on('pageerror', (error) => thrown.push(error.message));
    }
    const kind = nameOfPath(path);
    if (kind) seen.add(kind);
    for (const [field, value] of Object.entries(await fieldsOf(path))) {
      for (const wrong of wrongOf(value)) {
        await put(path, field, wrong);
        for (const screen of screens) {
          states += 1;
          thrown.length = 0;
          await page.goto(screen);
          const main = page.getByRole('main');
          await expect(main)
            .toHaveText(/\S{3}/, { timeout: 15_000 })
            .catch(() => failed.push(`blank: ${path}.${field} at ${screen}`));
          await page.waitForTimeout(150);
          const text = await main.innerText().catch(() => '');
          if (text.includes('går inte att visa just nu')) failed.push(`broken: ${path}.${field} at ${screen}`);
          if (thrown.length > 0) failed.push(`thrown: ${path}.${field} at ${screen}: ${thrown.join('; ')}`);
        }
        await put(path, field, value);
      }
    }
  }
  console.log(`${seen.size} kinds of documents`);
  remember('chaos', JSON.stringify({ states, failed: failed.length }));
  expect(failed).toEqual([]);
});
