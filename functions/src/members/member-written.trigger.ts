import { type Member, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { memberWritten } from './member-written.ts';

/** A profile was made, changed or removed. */
export const onMemberWritten = onDocumentWritten({ document: PATHS.member.template, ...RETRY }, (event) =>
  handled('onMemberWritten', event, (id) => memberWritten(deps(), id('uid'), sidesOf<Member>(event.data))),
);
