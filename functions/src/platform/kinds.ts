import type { FanoutKind, NotificationKind } from '@socialhallbarhet/domain';
import { broadcastKinds, broadcastSources } from '../broadcasts/kinds.ts';
import type { Source } from '../broadcasts/source.ts';
import { conversationKinds, conversationSources } from '../conversation/kinds.ts';
import { eventKinds, eventSources } from '../events/kinds.ts';
import { groupKinds } from '../groups/kinds.ts';
import { moderationKinds } from '../moderation/kinds.ts';
import type { Kind } from '../notifications/kind.ts';
import { sumKinds } from '../notifications/kinds.ts';
import { powerKinds } from '../powers/kinds.ts';

/** Every kind of notification, as its capability registers it: a kind that nobody registers does not compile. */
export const KINDS: Readonly<Record<NotificationKind, Kind>> = {
  ...conversationKinds,
  ...broadcastKinds,
  ...groupKinds,
  ...powerKinds,
  ...moderationKinds,
  ...eventKinds,
  ...sumKinds,
} satisfies Record<NotificationKind, Kind>;

/** Every kind of broadcast, likewise. */
export const SOURCES: Readonly<Record<FanoutKind, Source>> = {
  ...broadcastSources,
  ...conversationSources,
  ...eventSources,
} satisfies Record<FanoutKind, Source>;
