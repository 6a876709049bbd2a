import {
  type AnnounceEventInput,
  type CalendarEvent,
  type CancelEventInput,
  type ChangeEventInput,
  type EventRoom,
  EVERYONE,
  type NamedQuery,
  type Participant,
  type PathName,
  paths,
  queries,
  type Registration,
  type RegistrationState,
} from '@socialhallbarhet/domain';
import type { Account } from '../session/account.ts';
import { call } from '../callables/call.ts';
import { revive } from '../core/convert.ts';
import { toAppError } from '../errors.ts';
import { cell, type Live, type Loaded, LOADING, valueOf } from '../live.ts';
import { fetchQuery, observeDocument } from '../core/observe.ts';

// The calendar changes a few times a day: lists are fetched when they are old and kept on the device,
// one event that is looked at is listened to.

export type ListedEvent = CalendarEvent & { readonly id: string };
type MyRegistration = Registration & { readonly id: string };

/** A list that is fetched when it is older than one needs it. */
export interface KeptList<T> {
  readonly live: Live<Loaded<readonly T[]>>;
  readonly freshen: (maxAgeMs: number) => void;
  /** Takes over what is known better from elsewhere. */
  readonly change: (make: (known: readonly T[]) => readonly T[]) => void;
}

// oxlint-disable-next-line typescript/no-explicit-any -- each key has its own kind of entry
const lists = new Map<string, KeptList<any>>();

function keepList<T>({ store }: Account, name: PathName, key: string, ask: () => NamedQuery): KeptList<T> {
  const known = lists.get(key);
  if (known) return known;
  const live = cell<Loaded<readonly T[]>>(LOADING);
  let fetched = 0;
  let fetching: Promise<void> | undefined;
  const set = (value: readonly T[], stale: boolean) => live.set({ status: 'ready', value, stale });
  const save = () => {
    const value = valueOf(live.get());
    if (value) void store.saveSnapshot(key, { value, fetched }).catch(() => {});
  };
  const loaded = store
    .snapshot<{ value: readonly T[]; fetched: number }>(key)
    .then((kept) => {
      if (!kept || live.get().status === 'ready') return;
      ({ fetched } = kept);
      set(revive(kept.value), true);
    })
    .catch(() => {});
  const fetch = async () => {
    try {
      const value = await fetchQuery<T>(name, ask());
      fetched = Date.now();
      set(value, false);
      save();
    } catch (error) {
      if (live.get().status !== 'ready') live.set({ status: 'error', code: toAppError(error).code });
    }
  };
  const list: KeptList<T> = {
    live,
    freshen(maxAgeMs) {
      void loaded.then(() => {
        if (Date.now() - fetched <= maxAgeMs) return;
        fetching ??= fetch().finally(() => {
          fetching = undefined;
        });
      });
    },
    change(make) {
      void loaded.then(() => {
        const value = valueOf(live.get());
        if (!value) return;
        set(make(value), false);
        save();
      });
    },
  };
  lists.set(key, list);
  return list;
}

/** What goes on or is coming, for all or for one of my groups. */
export const comingEvents = (account: Account, audience: string = EVERYONE): KeptList<ListedEvent> =>
  keepList(account, 'event', `coming:${audience}`, () => queries.comingEvents(audience, new Date()));

/** My latest registrations. */
export const myRegistrations = (account: Account): KeptList<MyRegistration> =>
  keepList(account, 'registration', 'registrations', () => queries.myRegistrations(account.uid));

/** A page of what was, for all. */
export const pastEvents = (now: Date): Promise<ListedEvent[]> =>
  fetchQuery('event', queries.pastEvents(EVERYONE, now, 20));

export const observeEvent = (account: Account, eid: string): Live<Loaded<CalendarEvent | undefined>> =>
  observeDocument<CalendarEvent>('event', paths.event(eid), account.store);

/** The address of its meeting on the net; refused to those who have no seat and do not arrange it. */
export const observeRoom = (account: Account, eid: string): Live<Loaded<EventRoom | undefined>> =>
  observeDocument<EventRoom>('eventRoom', paths.eventRoom(eid), account.store);

export const observeMyRegistration = (account: Account, eid: string): Live<Loaded<Registration | undefined>> =>
  observeDocument<Registration>('registration', paths.registration(eid, account.uid), account.store);

/** What one event is now, also in the lists that show it, though they were fetched before it was announced. */
export function rememberEvent(account: Account, event: ListedEvent) {
  comingEvents(account, event.audience).change((known) =>
    [...known.filter(({ id }) => id !== event.id), event]
      .filter(({ id, ends }) => id !== event.id || ends.toMillis() > Date.now())
      .sort((a, b) => a.starts.toMillis() - b.starts.toMillis()),
  );
}

/** Where I stand with one event now, also in the list that Hem and the calendar show. */
export function rememberRegistration(account: Account, registration: Registration) {
  myRegistrations(account).change((known) => [
    ...known.filter(({ event }) => event !== registration.event),
    { ...registration, id: account.uid },
  ]);
}

/** The next look at the lists fetches them. */
function forgetLists() {
  for (const list of lists.values()) list.freshen(-1);
}

export async function announceEvent(input: AnnounceEventInput): Promise<void> {
  await call('announceEvent', input);
  forgetLists();
}
export async function changeEvent(input: ChangeEventInput): Promise<void> {
  await call('changeEvent', input);
  forgetLists();
}
export async function cancelEvent(input: CancelEventInput): Promise<void> {
  await call('cancelEvent', input);
  forgetLists();
}
export async function register(
  account: Account,
  event: string,
  answers: readonly string[],
): Promise<RegistrationState> {
  const { state } = await call<{ state: RegistrationState }>('register', { event, answers });
  myRegistrations(account).freshen(-1);
  return state;
}
export async function unregister(account: Account, event: string): Promise<void> {
  await call('unregister', { event });
  myRegistrations(account).freshen(-1);
}
export const fetchParticipants = async (event: string): Promise<readonly Participant[]> =>
  (await call<{ participants: readonly Participant[] }>('participants', { event })).participants;
