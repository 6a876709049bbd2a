import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTORY_FIELDS, type DocumentDefinition, PATHS, PROFILE, PROFILE_WORDS } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { recordsPage } from '../../scripts/build/records-page.ts';
import { root } from '../../scripts/lib/root.ts';

const definitions = Object.entries<DocumentDefinition>(PATHS);

interface Step {
  readonly type: string;
  readonly pipe?: readonly Step[];
  readonly options?: readonly Step[];
}

/** Whether a field's schema is one of `text`, `words` and `personName`: a string of a length, and no pattern of ids. */
function isText(step: Step): boolean {
  if (step.type === 'union') return (step.options ?? []).some(isText);
  const flat = (one: Step): Step[] => [one, ...(one.pipe ?? []).filter((inner) => inner !== one).flatMap(flat)];
  return step.type === 'string' && flat(step).some(({ type }) => type === 'max_length');
}

test('DOC-1 every field that clients may fill with a text is declared as one', () => {
  let seen = 0;
  for (const [name, { schema, texts }] of definitions) {
    const entries = (schema as unknown as { entries?: Record<string, Step> } | undefined)?.entries ?? {};
    for (const [field, step] of Object.entries(entries)) {
      if (!isText(step)) continue;
      seen += 1;
      expect(texts, `${name}.${field}`).toContain(field);
    }
  }
  expect(seen).toBeGreaterThan(12);
});

test('DOC-2 what is text is personal, or of a group in its own name', () => {
  for (const [name, { texts, personal }] of definitions) {
    if (personal[0] === '*' || name === 'group' || name === 'event') continue;
    const whole = new Set(personal);
    expect(
      texts.filter((field) => !whole.has(field.split('.')[0] ?? '')),
      name,
    ).toEqual([]);
  }
});

test('DOC-3 a profile says of each field where it is copied, and whether it is hidden with the rest', () => {
  for (const [name, { schema, words, directory }] of Object.entries(PROFILE)) {
    const free = isText(schema as unknown as Step);
    // The name stays: it says whose account it is.
    expect(words, name).toBe(free && name !== 'name');
    expect((DIRECTORY_FIELDS as readonly string[]).includes(name)).toBe(directory);
    expect((PROFILE_WORDS as readonly string[]).includes(name)).toBe(words);
  }
});

test('DOC-4 the name of one profile field stands in at most nine files', () => {
  const files = globSync(
    ['packages/*/src/**/*.ts', 'functions/src/**/*.ts', 'web/src/**/*.{ts,tsx}', 'scripts/**/*.ts', '*.rules'],
    {
      cwd: root,
      exclude: (path) => /node_modules|gallery|demo|\/testing\/|\.test\.tsx?$/.test(path),
    },
  );
  const naming = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('askMeAbout'));
  expect(naming.length, naming.join('\n')).toBeGreaterThan(3);
  expect(naming.length, naming.join('\n')).toBeLessThanOrEqual(9);
});

test('DOC-5 docs/records.md is what the definitions say: run npm run records', () => {
  expect(readFileSync(join(root, 'docs', 'records.md'), 'utf8')).toBe(recordsPage());
});
