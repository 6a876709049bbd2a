import { EVENT_KINDS, HOME_ZONE, zoneText } from '@socialhallbarhet/domain';
import { useMemo, useState } from 'react';
import { useFieldValue } from '../../../forms/kit/fields.tsx';
import { useSchemaForm } from '../../../forms/kit/useSchemaForm.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useNow } from '../../../parts/time/TimeText.tsx';
import type { EventFormScreenProps } from '../types.ts';
import { emptyFields, eventFields, fieldsOf, formOf } from './event-fields.ts';

const ZONES = [
  HOME_ZONE,
  'Europe/Helsinki',
  'Europe/London',
  'Europe/Brussels',
  'Atlantic/Reykjavik',
  'America/New_York',
];

type Options = Omit<EventFormScreenProps, 'onCancel'> & { readonly registered: number };

/** The fields of an event, as they are typed; sent as the function wants them. */
export function useEventForm({ event, room = '', audiences, draft, onSave, registered }: Options) {
  const { lang } = useLanguage();
  const now = useNow().getTime();
  const [begin] = useState(() => ({
    ...(event ? fieldsOf(event, room) : emptyFields(lang)),
    audience: audiences[0]?.id ?? '',
  }));
  const form = useSchemaForm({
    schema: useMemo(() => eventFields(now, event?.starts), [now, event?.starts]),
    begin,
    draft,
    allowed: {
      kind: EVENT_KINDS,
      audience: audiences.map(({ id }) => id),
      // Fixed by now: a draft may not change them either.
      ...(registered > 0 && { questions: [begin.questions] }),
    },
    refused: { starts: 'date', ends: 'to', link: 'link', questions: 'questions' },
    onSend: (fields) => onSave(fields.audience, formOf(fields)),
  });
  const zones = [...new Set([useFieldValue(form.at('zone')), ...ZONES])].map((id) => ({
    id,
    label: zoneText(id, lang),
  }));
  return { form, zones };
}
