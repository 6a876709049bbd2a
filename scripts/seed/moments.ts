/** Gives the moment of "HH.MM, Stockholm time, so many days ago". */
export type Moments = (daysAgo: number, time: string) => Date;

/** The demo community has written today until half past seven. */
const WRITTEN_UNTIL = '07.30';

/** Moments relative to the day of `now`; to the day before, while today's messages would lie ahead. */
export function momentsBefore(now: Date): Moments {
  const today = stockholmParts(now);
  const back = today.time < WRITTEN_UNTIL ? 1 : 0;
  return (daysAgo, time) => {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day - daysAgo - back));
    const [hours = 0, minutes = 0] = time.split('.').map(Number);
    const asIfUtc = day.getTime() + (hours * 60 + minutes) * 60_000;
    return new Date(asIfUtc - offsetAt(new Date(asIfUtc - offsetAt(new Date(asIfUtc)))));
  };
}

/** How far Stockholm's clocks are ahead of UTC, in milliseconds. */
function offsetAt(moment: Date): number {
  const { year, month, day, time } = stockholmParts(moment);
  const [hours = 0, minutes = 0] = time.split('.').map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes) - Math.floor(moment.getTime() / 60_000) * 60_000;
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function stockholmParts(moment: Date) {
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute } = parts;
  return { year: Number(year), month: Number(month), day: Number(day), time: `${hour}.${minute}` };
}
