import { EVERYONE, publicEvent, type RegistrationState } from '@socialhallbarhet/domain';
import type { ListedEvent } from '../../data/calendar/calendar.ts';
import type { ComingEvent } from './types.ts';

/** Where I stand with each event. */
export type States = ReadonlyMap<string, RegistrationState>;

/** I have a seat, or stand in the line. */
const placeOf = (state: RegistrationState | undefined) =>
  state === 'going' || state === 'waiting' ? state : undefined;

/** The next events, soonest first: those I am registered for, and as many of those for all as there is room for. */
export function comingOf(known: readonly ListedEvent[], states: States, now: number, most: number): ComingEvent[] {
  const coming = known
    .flatMap((event) => {
      const mine = placeOf(states.get(event.id));
      // Shown to nobody but me: an event of my group is one I know as much of.
      const shown = publicEvent(event.id, mine ? { ...event, audience: EVERYONE } : event);
      return shown ? [{ ...shown, mine }] : [];
    })
    .filter(({ ends, cancelled }) => ends > now && !cancelled)
    .sort((a, b) => a.starts - b.starts);
  const chosen = [...coming.filter(({ mine }) => mine), ...coming.filter(({ mine }) => !mine)].slice(0, most);
  return coming.filter((event) => chosen.includes(event));
}

/** Whether some event that I am registered for is not known. */
export const misses = (known: readonly ListedEvent[], states: States): boolean =>
  [...states].some(([id, state]) => placeOf(state) && !known.some((event) => event.id === id));
