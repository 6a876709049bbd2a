import {
  type CalendarEvent,
  causeOf,
  EVERYONE,
  type Membership,
  paths,
  type Registration,
  serverQueries,
} from '@socialhallbarhet/domain';
import { membersWho, type Source } from '../broadcasts/source.ts';
import type { Concerns, KindsOf } from '../notifications/kind.ts';
import { wants } from '../notifications/wants.ts';
import type { Reader } from '../platform/db.ts';
import { readsEvent } from './arranger.ts';
import { calendarFileFor } from './event-letter.ts';
import { eventNews, registeredOf, tellingOf } from './event-news.ts';

export const eventKinds: KindsOf<'event' | 'seat' | 'eventChanged' | 'eventCancelled'> = {
  event: {
    async concerns(reader, uid, _cause, { item }) {
      const event = await reader.get<CalendarEvent>(paths.event(item));
      if (event?.state !== 'announced') return false;
      if (event.audience === EVERYONE) return true;
      return wants(await reader.get<Membership>(paths.membership(event.audience, uid)), 'event');
    },
  },
  seat: {
    enclosed: calendarFileFor,
    async concerns(reader, uid, cause, { item }) {
      const { event, registration } = await registered(reader, uid, item);
      if (!event || registration?.state !== 'going' || causeOf.seat(item, registration.moves) !== cause) return false;
      return readsEvent(reader, event, uid);
    },
  },
  eventChanged: { enclosed: calendarFileFor, concerns: isRegistered('announced') },
  eventCancelled: { enclosed: calendarFileFor, concerns: isRegistered('cancelled') },
};

async function registered(reader: Reader, uid: string, eid: string) {
  const [event, registration] = (await reader.getAll<unknown>([paths.event(eid), paths.registration(eid, uid)])) as [
    CalendarEvent?,
    Registration?,
  ];
  return { event, registration };
}

function isRegistered(state: CalendarEvent['state']): Concerns {
  return async (reader, uid, _cause, { item }) => {
    const { event, registration } = await registered(reader, uid, item);
    if (event?.state !== state || !registration || registration.state === 'cancelled') return false;
    return readsEvent(reader, event, uid);
  };
}

/** Goes to those who are registered; `item` is the event and a number. */
const toRegistered: Pick<Source, 'recipients' | 'everyone'> = {
  recipients: (reader, { item, group }, after, limit) =>
    registeredOf(reader, tellingOf.event(item), group, after, limit),
  everyone: ({ item }) => serverQueries.registrations(tellingOf.event(item)),
};

export const eventSources = {
  event: {
    ...membersWho('event'),
    cause: ({ item }) => causeOf.event(item),
    news: (reader, { item }) => eventNews(reader, 'event', item),
  },
  eventChanged: {
    ...toRegistered,
    cause: ({ item }) => causeOf.eventChanged(item),
    news: (reader, { item }) => eventNews(reader, 'eventChanged', tellingOf.event(item)),
  },
  eventCancelled: {
    ...toRegistered,
    cause: ({ item }) => causeOf.eventCancelled(item),
    news: (reader, { item }) => eventNews(reader, 'eventCancelled', tellingOf.event(item)),
  },
} satisfies Record<string, Source>;
