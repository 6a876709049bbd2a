import { config, icsOf, icsUid } from '@socialhallbarhet/domain';
import { useText } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/Button.tsx';
import { saveFile } from './save-file.ts';
import type { EventScreenProps } from '../types.ts';

/** The event as a file that calendar programs open; made here, so that it works offline and for groups too. */
export function AddToCalendar({ event, room }: Pick<EventScreenProps, 'event' | 'room'>) {
  const t = useText();
  const save = () => {
    const { eid, title, summary, venue, starts, ends, zone, told, changed, state } = event;
    const file = icsOf(
      [
        {
          uid: icsUid(eid),
          sequence: told,
          title,
          text: [summary, room].filter(Boolean).join('\n'),
          where: venue || room,
          url: `${window.location.origin}/kalender/${eid}`,
          starts,
          ends,
          zone,
          changed,
          cancelled: state === 'cancelled',
        },
      ],
      { organizer: config.sender },
    );
    saveFile(`${eid}.ics`, 'text/calendar', file);
  };
  return <Button onClick={save}>{t.events.addToCalendar}</Button>;
}
