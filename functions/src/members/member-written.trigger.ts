import { type Member, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { memberWritten } from './member-written.ts';

/** Handles a profile that was created, changed or deleted. */
export const onMemberWritten = onDocumentWritten({ document: PATHS.member.template, ...RETRY }, (event) =>
  handled('onMemberWritten', event, (id) => memberWritten(deps(), id('uid'), sidesOf<Member>(event.data))),
);
