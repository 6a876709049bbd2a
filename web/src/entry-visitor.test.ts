import { describe, expect, it } from 'vitest';

const sources: Record<string, string> = import.meta.glob(
  [
    './entry-visitor.ts',
    './data/session/session-state.ts',
    './data/device/shared-computer.ts',
    './ui/scheme.ts',
    './i18n/language.tsx',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
const source = (name: string) => Object.entries(sources).find(([path]) => path.includes(name))?.[1] ?? '';

describe('V1 the script of visitors', () => {
  it('imports nothing: its name is made from this one file', () => {
    expect(source('entry-visitor')).not.toMatch(/\bimport\b[^s]|\bexport\b/);
  });

  it.each([
    ['socialhallbarhet.last', 'session-state.ts'],
    ['socialhallbarhet.shared', 'shared-computer.ts'],
    ['sh-scheme', 'scheme.ts'],
    ['sh-lang', 'language.tsx'],
  ])('knows %s by the same name as %s', (key, owner) => {
    expect(source('entry-visitor')).toContain(`'${key}'`);
    expect(source(owner)).toContain(`'${key}'`);
  });
});
