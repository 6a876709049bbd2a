import { NOTIFICATION_KINDS } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { aroundOf } from './useTelling.ts';

test('TEL-1 the second line quotes people and not us, and names a group and a topic where the first does not', () => {
  const said = (kind: (typeof NOTIFICATION_KINDS)[number]) =>
    aroundOf({ kind, snippet: 'Ord', groupName: 'Grupp', topicTitle: 'Samtal' });
  const rows = {
    '”Ord” · Samtal · Grupp': ['mention', 'reply'],
    '”Ord”': ['request', 'invitation', 'admitted', 'case'],
    '”Ord” · Grupp': ['announcement', 'topic', 'restriction', 'receipt', 'answer', 'decision'],
    'Ord · Grupp': ['event', 'seat', 'eventChanged', 'eventCancelled'],
  };
  const kindsOf = (line: string) => NOTIFICATION_KINDS.filter((kind) => said(kind) === line);
  for (const [line, kinds] of Object.entries(rows)) expect(kindsOf(line).sort(), line).toEqual(kinds.sort());
});
