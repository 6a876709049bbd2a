import {
  type CalendarEvent,
  EVERYONE,
  type Group,
  type Language,
  type Member,
  type News,
  newsOf,
  paths,
  type Registration,
  serverQueries,
  type Span,
  whenText,
} from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';
import { readersOf } from './arranger.ts';

/** The kinds of notification about an event. */
export type EventNewsKind = 'event' | 'seat' | 'eventChanged' | 'eventCancelled';

/** The id of one broadcast about an event: the event and a number. Ids of documents have no dot. */
export const broadcastOf = {
  item: (eid: string, told: number) => `${eid}.${told}`,
  event: (item: string) => item.slice(0, item.lastIndexOf('.')),
};

/** "torsdag 26 november 2026 kl. 13.00–16.00 (svensk tid) · Lerum" */
export function whenAndWhere(event: CalendarEvent, lang: Language): string {
  return [whenText(spanOf(event), lang), event.venue].filter(Boolean).join(' · ');
}

const spanOf = ({ starts, ends, zone }: CalendarEvent): Span => ({
  starts: starts.toMillis(),
  ends: ends.toMillis(),
  zone,
});

/** The notification about an event as it is now; undefined when there is nothing to notify of. */
export async function eventNews(reader: Reader, kind: EventNewsKind, eid: string): Promise<News | undefined> {
  const event = await reader.get<CalendarEvent>(paths.event(eid));
  const isCancelled = event?.state === 'cancelled';
  if (!event || isCancelled !== (kind === 'eventCancelled')) return undefined;
  const group = event.audience === EVERYONE ? '' : event.audience;
  const [organiser, card] = (await reader.getAll<unknown>([
    paths.member(event.organiser),
    ...(group ? [paths.group(group)] : []),
  ])) as [Member?, Group?];
  return newsOf(kind, {
    group,
    groupName: card?.name ?? '',
    item: eid,
    topicTitle: event.title,
    from: event.organiser,
    fromName: organiser?.name ?? '',
    ...(isCancelled ? { snippet: event.reason } : { snippet: event.venue, when: spanOf(event) }),
  });
}

/**
 * Members who have a seat or wait, in the order of their ids; for a group's event only current members. Guests get mail
 * only.
 */
export async function registeredOf(reader: Reader, eid: string, group: string, after: string, limit: number) {
  const found = await reader.query<Registration>(serverQueries.registrationsAfter(eid, after, limit));
  const comes = ({ kind, state }: Registration) => kind === 'member' && state !== 'cancelled';
  const coming = found.filter(({ data }) => comes(data)).map(({ id }) => id);
  const readers = await readersOf(reader, { audience: group || EVERYONE }, coming);
  return found.map(({ id }) => ({ uid: id, wants: readers.has(id) }));
}
