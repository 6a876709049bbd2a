import { NOTIFICATION_KINDS } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { aroundOf } from './useNotificationText.ts';

test('TEL-1 the second line quotes people and not us, and names a group and a topic where the first does not', () => {
  const said = (kind: (typeof NOTIFICATION_KINDS)[number]) =>
    aroundOf({ kind, snippet: 'Ord', groupName: 'Grupp', topicTitle: 'Samtal' }, 'sv');
  const rows = {
    '”Ord” · Samtal · Grupp': ['mention', 'reply'],
    '”Ord”': ['request', 'invitation', 'admitted', 'case', 'more'],
    '”Ord” · Grupp': ['announcement', 'topic', 'restriction', 'receipt', 'answer', 'decision'],
    'Ord · Grupp': ['event', 'seat', 'eventChanged', 'eventCancelled'],
  };
  const kindsOf = (line: string) => NOTIFICATION_KINDS.filter((kind) => said(kind) === line);
  for (const [line, kinds] of Object.entries(rows)) expect(kindsOf(line).sort(), line).toEqual(kinds.sort());
});

test('TEL-2 when an event is stands in the language of who reads, before its place', () => {
  const when = { starts: Date.UTC(2026, 10, 26, 12), ends: Date.UTC(2026, 10, 26, 15), zone: 'Europe/Stockholm' };
  const said = { kind: 'event', snippet: 'Lerum', when, groupName: '' } as const;
  expect(aroundOf(said, 'sv')).toBe('torsdag 26 november 2026 kl. 13.00–16.00 (svensk tid) · Lerum');
  expect(aroundOf(said, 'en')).toBe('Thursday 26 November 2026, 13:00–16:00 (Swedish time) · Lerum');
});
