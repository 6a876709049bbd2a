import { mapById, type Mine, type Place } from '@socialhallbarhet/domain';
import { cell, type Live, type Loaded, valueOf } from '../live.ts';

/** A membership of mine. */
interface MyMembership extends Place {
  readonly group: string;
}

/** Which groups I am in, live, by one document. */
export interface Memberships extends Live<Loaded<readonly MyMembership[]>> {
  /**
   * Shows the member's own change at once, since the trigger updates the packed document a moment later. `undefined`
   * means that they left the group.
   */
  readonly assume: (gid: string, place: Place | undefined) => void;
}

/** So long the packed document may lag behind what this page did itself. */
const LAG_MS = 60_000;

export function createMemberships(mine: Live<Loaded<Mine | undefined>>): Memberships {
  const assumed = new Map<string, Place | undefined>();
  const memberships = cell<Loaded<readonly MyMembership[]>>({ status: 'loading' });

  function settle() {
    const state = mine.get();
    if (state.status !== 'ready') return memberships.set(state);
    const groups = mapById<Place>(valueOf(state)?.groups);
    for (const [gid, place] of assumed) {
      if (isSame(groups[gid], place)) assumed.delete(gid);
      else if (place) groups[gid] = place;
      else delete groups[gid];
    }
    const value = Object.entries(groups).map(([group, place]) => ({ group, ...place }));
    memberships.set({ status: 'ready', value, stale: state.stale });
  }

  mine.subscribe(settle);
  settle();
  return {
    ...memberships,
    assume(gid, place) {
      assumed.set(gid, place);
      settle();
      setTimeout(() => {
        if (assumed.delete(gid)) settle();
      }, LAG_MS);
    },
  };
}

const isSame = (a: Place | undefined, b: Place | undefined) => a?.role === b?.role && a?.level === b?.level;
