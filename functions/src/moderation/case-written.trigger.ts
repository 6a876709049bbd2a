import { type Case, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { caseWritten } from './case-written.ts';

/** A case was opened, joined, moved to another queue, or decided. */
export const onCaseWritten = onDocumentWritten({ document: PATHS.case.template, ...RETRY }, (event) =>
  handled('onCaseWritten', event, (id) => caseWritten(deps(), id('cid'), sidesOf<Case>(event.data))),
);
