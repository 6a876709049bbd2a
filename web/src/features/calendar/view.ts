import type { CalendarEvent } from '@socialhallbarhet/domain';
import type { EventView } from './types.ts';

/** A document as screens show it. */
export function viewOf(eid: string, event: CalendarEvent, groupName: string): EventView {
  const { starts, ends, changed, at: _at, ...rest } = event;
  const [from, to] = [starts.toMillis(), ends.toMillis()];
  return { ...rest, eid, starts: from, ends: to, changed: changed.toMillis(), groupName };
}
