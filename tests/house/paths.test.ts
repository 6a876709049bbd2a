import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, PATHS, paths, type Fate, type PathName } from '@socialhallbarhet/domain';
import * as domain from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { limitFunctions, matchPatterns } from './rules-text.ts';

const rulesFile = join(root, 'firestore.rules');
const rules = readFileSync(rulesFile, 'utf8');
const names = Object.keys(PATHS) as PathName[];

/** Paths that no client reads or writes: the rules leave them to the default, which denies. */
const OUT_OF_REACH: readonly PathName[] = [
  'mail',
  'code',
  'pace',
  'formAnswer',
  'restricted',
  'restrictedVersion',
  'restrictedProfile',
  'report',
  'groupReview',
];
/** Stand beside their shards, under the same rule. */
const BESIDE: readonly PathName[] = ['directoryIndex', 'rosterIndex', 'groupListIndex'];
/** My registrations over all events. */
const WILDCARDS = ['{path=**}/registrations/{rid}'];

test('PTH-1 the rules match exactly the paths of the domain', () => {
  const known = names
    .filter((name) => ![...OUT_OF_REACH, ...BESIDE].includes(name))
    .map((name) => PATHS[name].template);
  expect(matchPatterns(rules).sort()).toEqual([...known, ...WILDCARDS].sort());
  for (const name of OUT_OF_REACH) expect(PATHS[name].writer).toBe('functions');
});

test('PTH-2 every path has a builder that fills its template', () => {
  expect(Object.keys(paths).sort()).toEqual([...names].sort());
  for (const name of names) {
    const { template } = PATHS[name];
    const holes = template.match(/\{\w+\}/g) ?? [];
    const built = String(Reflect.apply(paths[name], undefined, holes)).split('/');
    const wanted = template.split('/');
    expect(built).toHaveLength(wanted.length);
    expect(built, name).toEqual(wanted);
  }
});

test('PTH-3 every path declares its personal fields, copies and fates', () => {
  const fates: readonly Fate[] = ['keep', 'delete', 'blank', 'rebuild', 'move-to-restricted', 'export', 'none'];
  for (const name of names) {
    const { personal, copies, writer, onHide, onLeave, onExport, onErase } = PATHS[name];
    expect(personal.length, name).toBeGreaterThan(0);
    expect(['client', 'functions']).toContain(writer);
    for (const fate of [onHide, onLeave, onExport, onErase]) expect(fates, name).toContain(fate);
    for (const copy of copies) {
      expect(names, `${name} is copied to ${copy}`).toContain(copy);
      expect(copy).not.toBe(name);
      // A copy that nothing happens to on erasure would outlive its source.
      expect(PATHS[copy as PathName].onErase, `${name} is copied to ${copy}`).not.toMatch(/^(keep|none)$/);
    }
    if (personal[0] === '*') expect(onErase).toBe('delete');
  }
});

/** The write schema of each path that clients write. */
const SCHEMAS: Partial<Record<PathName, { entries: object }>> = {
  consents: domain.consents,
  settings: domain.settings,
  group: domain.groupCreate,
  membership: domain.membershipCreate,
  request: domain.requestCreate,
  invitation: domain.invitationCreate,
  ban: domain.banCreate,
  topic: domain.topicCreate,
  message: domain.messageCreate,
  version: domain.versionCreate,
  held: domain.heldCreate,
};

test('PTH-4 personal fields are fields of the document', () => {
  const checked = names.flatMap((name) => {
    const fields = SCHEMAS[name]?.entries;
    return fields ? PATHS[name].personal.map((field) => [`${name}.${field}`, field in fields] as const) : [];
  });
  expect(checked.length).toBeGreaterThan(15);
  expect(checked.filter(([, known]) => !known)).toEqual([]);
});

test('PTH-5 the limits of the rules are those of the domain, both ways', () => {
  expect(limitFunctions(rules)).toEqual({ ...LIMITS, termsVersion: domain.config.termsVersion });
});

test('PTH-6 what controls, what does not show, and what a name may not hold, are the same classes in rules and domain', () => {
  const classes = patternsIn(domain.memberCreate.entries.name).map(
    ({ source }) => /\[\^(.*)\]/s.exec(source)?.[1] ?? '',
  );
  expect(classes).toHaveLength(4);
  for (const one of classes) expect(rules).toContain(one.replaceAll('\\u{', '\\x{').replaceAll('\\', '\\\\'));
});

interface Step {
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Step[];
}
function patternsIn(step: Step): RegExp[] {
  const own = step.type === 'regex' ? [step.requirement as RegExp] : [];
  return [...own, ...(step.pipe ?? []).filter((one) => one !== step).flatMap(patternsIn)];
}

test('PTH-7 the rules fit into production: 256 KB', () => {
  expect(statSync(rulesFile).size).toBeLessThan(256 * 1024);
});

test('PTH-8 the reader of rules sees nested matches and passes over comments and strings', () => {
  const sample = `match /databases/{database}/documents {
    // match /no/{x} {
    match /a/{x} { allow get: if x == 'match /b/{y} {' && {'k': 1} != null; match /c/{z=**} { } }
    match /d/{x} { }
  }`;
  expect(matchPatterns(sample)).toEqual(['a/{x}', 'a/{x}/c/{z=**}', 'd/{x}']);
  expect(limitFunctions('function aMax() { return 7; }\nfunction b() { return true; }')).toEqual({ aMax: 7 });
});
