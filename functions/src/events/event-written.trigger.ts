import { type CalendarEvent, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { eventWritten } from './event-written.ts';

/** Handles an event that was announced, changed or cancelled, or whose seats were counted. */
export const onEventWritten = onDocumentWritten({ document: PATHS.event.template, ...RETRY }, (event) =>
  handled('onEventWritten', event, (id) => eventWritten(deps(), id('eid'), sidesOf<CalendarEvent>(event.data))),
);
