import { NOW } from '@socialhallbarhet/domain';
import { Timestamp } from 'firebase/firestore';
import { expect, test } from 'vitest';
import { cleanedFields, revive } from './convert.ts';

test('CNV-1 texts are written without control characters, at any depth; nothing else changes', () => {
  const at = new Timestamp(1, 2);
  const given = { text: '\u0000now\r\nrad', list: ['a\u0007', 1], map: { inner: 'b\u007f' }, at, none: null };
  const right = { text: 'now\nrad', list: ['a', 1], map: { inner: 'b' }, at, none: null };
  expect(cleanedFields(given, [])).toEqual(right);
  expect(cleanedFields({ at: NOW, text: '\u0000now' }, [])).toEqual({ at: NOW, text: 'now' });
});

test('CNV-2 what the device kept answers to nothing but its own keys', () => {
  const kept = revive(JSON.parse('{"topics":{"a":{"at":{"seconds":1,"nanoseconds":2}}}}')) as {
    topics: Record<string, { at: Timestamp }>;
  };
  expect(kept.topics['a']?.at).toEqual(new Timestamp(1, 2));
  expect(kept.topics['constructor']).toBeUndefined();
});

test('CNV-3 texts are written composed, and what is one line as one line', () => {
  const given = { title: ' A\u030asa\u202e\nhej ', text: 'A\u030asa\nhej \u200f', topics: ['O\u0308'] };
  expect(cleanedFields(given, ['title'])).toEqual({ title: 'Åsa hej', text: 'Åsa\nhej \u200f', topics: ['Ö'] });
});
