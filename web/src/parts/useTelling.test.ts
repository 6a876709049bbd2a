import { NOTIFICATION_KINDS } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { aroundOf } from './useTelling.ts';

test('TEL-1 the second line quotes people and not us, and names a group and a topic where the first does not', () => {
  const said = (kind: (typeof NOTIFICATION_KINDS)[number]) =>
    aroundOf({ kind, snippet: 'Ord', groupName: 'Grupp', topicTitle: 'Samtal' });
  const quoted = { inTopic: '”Ord” · Samtal · Grupp', named: '”Ord”', other: '”Ord” · Grupp', ours: 'Ord · Grupp' };
  const { inTopic, named, other, ours } = quoted;
  expect(Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, said(kind)]))).toEqual({
    ...{ mention: inTopic, reply: inTopic, announcement: other, topic: other },
    ...{ request: named, invitation: named, admitted: named, case: named },
    ...{ restriction: other, receipt: other, answer: other, decision: other },
    ...{ event: ours, seat: ours, eventChanged: ours, eventCancelled: ours },
  });
});
