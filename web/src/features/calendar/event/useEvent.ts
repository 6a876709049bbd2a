import {
  type CalendarEvent,
  type EventRoom,
  EVERYONE,
  isOpen,
  mayArrange,
  openSeats,
  placeInLine,
  type Registration,
  type RegistrationState,
} from '@socialhallbarhet/domain';
import { useEffect, useMemo, useState } from 'react';
import {
  cancelEvent,
  fetchParticipants,
  observeEvent,
  observeMyRegistration,
  observeRoom,
  register,
  rememberEvent,
  rememberRegistration,
  unregister,
} from '../../../data/calendar/calendar.ts';
import { groupHeadOf } from '../../../data/groups/groups.ts';
import { cell, type Loaded, valueOf } from '../../../data/live.ts';
import { observeMember } from '../../../data/members/members.ts';
import { useMyRoles } from '../../../data/powers/roles.ts';
import type { Account } from '../../../data/session/account.ts';
import { useAccount } from '../../../data/session/useAccount.ts';
import { useLive } from '../../../data/useLive.ts';
import { useRestriction } from '../../../data/members/useRestriction.ts';
import { useNow } from '../../../parts/time/TimeText.tsx';
import type { EventScreenProps, EventView, MyPlace } from '../types.ts';
import { viewOf } from '../view.ts';

const never = cell<Loaded<never>>({ status: 'loading' });
const none = cell(undefined);
const noRoom = cell<Loaded<EventRoom | undefined>>({ status: 'ready', value: undefined, stale: false });

/** One event, live: it, my registration, and what I may do. Undefined until it is here. */
export function useEvent(eid: string): {
  readonly loaded: Loaded<unknown>;
  readonly room: Loaded<EventRoom | undefined>;
  readonly props: EventScreenProps | undefined;
} {
  const account = useAccount();
  const loaded = useLive(useMemo(() => observeEvent(account, eid), [account, eid]));
  const event = valueOf(loaded);
  const mine = useLive(useMemo(() => observeMyRegistration(account, eid), [account, eid]));
  const uid = event?.organiser;
  const organiser = useLive(useMemo(() => (uid ? observeMember(uid) : never), [uid]));
  const gid = event && event.audience !== EVERYONE ? event.audience : '';
  const card = useLive(useMemo(() => (gid ? groupHeadOf(account, gid) : none), [account, gid]));
  const roles = valueOf(useMyRoles());
  const role = valueOf(useLive(account.memberships))?.find(({ group }) => group === gid)?.role;
  const room = useRoom(account, eid, loaded, mine);
  const restriction = useRestriction();
  const now = useNow();
  const [painted, setPainted] = useState<RegistrationState>();
  useEffect(() => {
    if (event && loaded.status === 'ready' && !loaded.stale) rememberEvent(account, { ...event, id: eid });
  }, [account, eid, event, loaded]);

  useEffect(() => {
    // A seat that came while one waited, for instance.
    if (mine.status === 'ready' && !mine.stale && mine.value) rememberRegistration(account, mine.value);
  }, [account, mine]);

  const view = event && viewOf(eid, event, gid ? (card?.name ?? '') : '');
  const paint = async (state: RegistrationState, work: () => Promise<unknown>) => {
    setPainted(state);
    try {
      await work();
    } finally {
      setPainted(undefined);
    }
  };
  const props: EventScreenProps | undefined = event &&
    view && {
      event: view,
      organiserName: valueOf(organiser)?.name ?? '',
      mine: myPlace(view, valueOf(mine), painted),
      isOpen: isOpen(event, now.getTime()),
      room: valueOf(room)?.link ?? '',
      mayArrange: mayArrange(event.audience, roles, role),
      restriction,
      onRegister: (answers) => {
        const isIn = ['going', 'waiting'].includes(valueOf(mine)?.state ?? '');
        const hasRoom = openSeats(event) !== 0;
        const state = isIn ? (valueOf(mine)?.state ?? 'going') : hasRoom ? 'going' : 'waiting';
        return paint(state, () => register(account, eid, answers));
      },
      onUnregister: () => paint('cancelled', () => unregister(account, eid)),
      onCancel: (reason) => cancelEvent({ id: eid, reason }),
      onParticipants: () => fetchParticipants(eid),
    };
  return { loaded, room, props };
}

/** The address of the meeting, for those whom it is shown to. */
function useRoom(
  account: Account,
  eid: string,
  loaded: Loaded<CalendarEvent | undefined>,
  mine: Loaded<Registration | undefined>,
) {
  const event = valueOf(loaded);
  const roles = valueOf(useMyRoles());
  const role = valueOf(useLive(account.memberships))?.find(({ group }) => group === event?.audience)?.role;
  const arranges = event ? mayArrange(event.audience, roles, role) : false;
  const opens = event?.remote === true && (arranges || valueOf(mine)?.state === 'going');
  return useLive(useMemo(() => (opens ? observeRoom(account, eid) : noRoom), [account, eid, opens]));
}

/** What I just asked for is painted until the server has said what it became. */
function myPlace(event: EventView, stored: Registration | undefined, painted: RegistrationState | undefined): MyPlace {
  const state = painted ?? stored?.state ?? 'none';
  const isInLine = state === 'waiting' && stored?.state === 'waiting';
  return {
    state,
    place: isInLine ? placeInLine(event, stored.turn) : 0,
    answers: stored?.answers ?? [],
    pending: painted !== undefined,
  };
}
