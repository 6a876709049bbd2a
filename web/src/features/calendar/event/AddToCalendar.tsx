import { icsOf } from '@socialhallbarhet/domain';
import { useText } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/Button.tsx';
import { saveFile } from './save-file.ts';
import type { EventView } from '../types.ts';

/** The event as a file that calendar programs open; made here, so that it works offline and for groups too. */
export function AddToCalendar({ event }: { readonly event: EventView }) {
  const t = useText();
  const save = () => {
    const { eid, title, summary, venue, link, starts, ends, zone, told, changed, state } = event;
    const file = icsOf([
      {
        uid: `${eid}@${window.location.hostname}`,
        sequence: told,
        title,
        text: summary,
        where: venue || link,
        url: `${window.location.origin}/kalender/${eid}`,
        starts,
        ends,
        zone,
        changed,
        cancelled: state === 'cancelled',
      },
    ]);
    saveFile(`${eid}.ics`, 'text/calendar', file);
  };
  return <Button onClick={save}>{t.events.addToCalendar}</Button>;
}
