import { FANOUT_KINDS, NOTIFICATION_KINDS } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { broadcastKinds, broadcastSources } from '../broadcasts/kinds.ts';
import { conversationKinds, conversationSources } from '../conversation/kinds.ts';
import { eventKinds, eventSources } from '../events/kinds.ts';
import { groupKinds } from '../groups/kinds.ts';
import { moderationKinds } from '../moderation/kinds.ts';
import { sumKinds } from '../notifications/kinds.ts';
import { powerKinds } from '../powers/kinds.ts';
import { KINDS, SOURCES } from './kinds.ts';

const names = (...registered: object[]) => registered.flatMap((one) => Object.keys(one)).sort();

test('KIN-1 every kind is registered by one capability, and by no other', () => {
  const all = [conversationKinds, broadcastKinds, groupKinds, powerKinds, moderationKinds, eventKinds, sumKinds];
  expect(names(...all)).toEqual([...NOTIFICATION_KINDS].sort());
  expect(names(KINDS)).toEqual(names(...all));
  const sources = [broadcastSources, conversationSources, eventSources];
  expect(names(...sources)).toEqual([...FANOUT_KINDS].sort());
  expect(names(SOURCES)).toEqual(names(...sources));
});
