import {
  type AnnounceInput,
  type Announcement,
  announcementPath,
  causeOf,
  type Fanout,
  paths,
  queries,
  SERVER_LIMITS,
  type WithdrawInput,
} from '@socialhallbarhet/domain';
import { call } from '../callables/call.ts';
import type { Live, Loaded } from '../live.ts';
import { observeDocument, observeQuery } from '../core/observe.ts';

/** Writes to everyone. The same id again is the same announcement. */
export const announce = (input: AnnounceInput) => call<void>('announce', input);

/** Takes one back, from whoever has not read it by mail. */
export const withdraw = (input: WithdrawInput) => call<void>('withdraw', input);

export function observeAnnouncement(group: string, aid: string): Live<Loaded<Announcement | undefined>> {
  const name = group ? 'groupAnnouncement' : 'announcement';
  return observeDocument<Announcement>(name, announcementPath(group, aid));
}

export type LatestAnnouncement = Announcement & { readonly id: string };

/** What stands on a group's page: the latest announcement, while it is new enough. */
export function observeLatestAnnouncement(gid: string): Live<Loaded<readonly LatestAnnouncement[]>> {
  const since = new Date(Date.now() - SERVER_LIMITS.announcementShownMs);
  return observeQuery<LatestAnnouncement>('groupAnnouncement', queries.latestAnnouncement(gid, since));
}

/** How far one's own announcement has come. */
export function observeTelling(group: string, aid: string): Live<Loaded<Fanout | undefined>> {
  return observeDocument<Fanout>('fanout', paths.fanout(causeOf.announcement(group, aid)));
}
