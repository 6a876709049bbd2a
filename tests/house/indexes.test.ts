import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as domain from '@socialhallbarhet/domain';
import { PATHS, queries, serverQueries, type NamedQuery } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { compositeFor, exempted, singleFieldsOf, type IndexFile } from './index-needs.ts';

const file = JSON.parse(readFileSync(join(root, 'firestore.indexes.json'), 'utf8')) as IndexFile;

/** Every named query once, and those whose filters depend on an argument once more with it. */
const ALL: readonly NamedQuery[] = [
  ...Object.values(queries).map((make) => (make as (...args: unknown[]) => NamedQuery)('a', 'b', new Date(0))),
  queries.topicPage('a', 'b'),
  ...Object.values(serverQueries)
    .filter((make) => make !== serverQueries.naming)
    .map((make) => (make as (...args: unknown[]) => NamedQuery)('a', 'b')),
  ...Object.values(PATHS).flatMap(({ template, find }) =>
    (find.fields ?? []).map((field) => serverQueries.naming(template.split('/').at(-2) ?? '', field, 'a')),
  ),
];

test('IDX-1 every named query has its composite index, and no index stands there for nothing', () => {
  const needed = ALL.flatMap((query) => compositeFor(query) ?? []);
  const line = (one: unknown) => JSON.stringify(one);
  expect([...new Set(file.indexes.map(line))].sort()).toEqual([...new Set(needed.map(line))].sort());
});

test('IDX-2 no query filters or orders by a field that is exempted from indexing', () => {
  const used = ALL.flatMap(singleFieldsOf);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((one) => exempted(file, one))).toEqual([]);
});

test('IDX-3 a query over a collection group has its index or an entry for its field, and each such entry its query', () => {
  const needed = ALL.filter((query) => query.group && !compositeFor(query))
    .flatMap(singleFieldsOf)
    // Every collection is ordered by name already.
    .filter(({ field }) => field !== '__name__')
    .map(({ collection, field }) => `${collection}.${field}`);
  const present = file.fieldOverrides
    .filter(({ indexes }) => indexes.some(({ queryScope }) => queryScope === 'COLLECTION_GROUP'))
    .map(({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}`);
  expect(new Set(present)).toEqual(new Set(needed));
  expect(new Set(present).size).toBe(present.length);
});

/** Long texts of clients, by collection; maps and rows that functions write. */
const WRITES = {
  members: domain.memberCreate,
  groups: domain.groupCreate,
  requests: domain.requestCreate,
  bans: domain.banCreate,
  topics: domain.topicCreate,
  messages: domain.messageCreate,
  versions: domain.versionCreate,
  events: domain.eventForm,
  held: domain.heldCreate,
};
const LONG = 200;
const MAPS = [
  'private.pointers',
  'activity.topics',
  'roster.rows',
  'directory.rows',
  'directory.latest',
  'lists.rows',
  'reviews.words',
  'notifications.snippet',
  'paces.expires',
  'formAnswers.expires',
  'formAnswers.sealed',
  'standing.reason',
  'powers.reason',
];
/** What functions write about cases. */
const RULINGS = ['notifications.ruling', 'restricted.message', 'restricted.held', 'reports.words', 'cases.decision'];

test('IDX-4 long texts and maps are exempted from indexing, and nothing else is', () => {
  const texts = Object.entries(WRITES).flatMap(([collection, schema]) =>
    Object.entries(schema.entries)
      .filter(([, entry]) => maxLengthOf(entry) > LONG)
      .map(([field]) => `${collection}.${field}`),
  );
  const exempt = file.fieldOverrides
    .filter(({ indexes }) => indexes.length === 0)
    .map(({ collectionGroup, fieldPath }) => `${collectionGroup}.${fieldPath}`);
  expect(texts.length).toBeGreaterThan(5);
  expect(exempt.sort()).toEqual([...texts, ...MAPS, ...RULINGS].sort());
});

interface Step {
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Step[];
}
/** Of a text; lists are counted in entries and stay indexed. */
function maxLengthOf(step: Step): number {
  const inner = (step.pipe ?? []).filter((one) => one !== step);
  if (inner[0]?.type === 'array') return 0;
  return Math.max(step.type === 'max_length' ? Number(step.requirement) : 0, ...inner.map(maxLengthOf));
}

test('IDX-5 what a query needs is derived as production does', () => {
  const q = (rest: Partial<NamedQuery>): NamedQuery => ({ name: 'x', from: 'groups/a/things', ...rest });
  const fields = (rest: Partial<NamedQuery>) =>
    compositeFor(q(rest))?.fields.map((one) => Object.values(one).join(' '));
  expect(fields({})).toBeUndefined();
  expect(fields({ where: [['a', '==', 1]] })).toBeUndefined();
  expect(
    fields({
      where: [
        ['a', '==', 1],
        ['b', '==', 2],
      ],
    }),
  ).toBeUndefined();
  expect(fields({ where: [['a', '>', 1]], orderBy: [['a', 'desc']] })).toBeUndefined();
  expect(fields({ where: [['a', 'in', [1]]], orderBy: [['__name__', 'asc']] })).toBeUndefined();
  expect(fields({ where: [['a', '==', 1]], orderBy: [['__name__', 'desc']] })).toEqual([
    'a ASCENDING',
    '__name__ DESCENDING',
  ]);
  expect(fields({ where: [['a', '==', 1]], orderBy: [['b', 'desc']] })).toEqual(['a ASCENDING', 'b DESCENDING']);
  expect(
    fields({
      where: [
        ['a', 'in', [1]],
        ['b', '>', 1],
      ],
    }),
  ).toEqual(['a ASCENDING', 'b ASCENDING']);
  expect(
    fields({
      where: [
        ['t', 'array-contains', 1],
        ['b', '<', 1],
      ],
      orderBy: [['b', 'desc']],
    }),
  ).toEqual(['t CONTAINS', 'b DESCENDING']);
  expect(
    fields({
      orderBy: [
        ['a', 'asc'],
        ['b', 'asc'],
      ],
    }),
  ).toEqual(['a ASCENDING', 'b ASCENDING']);
});
