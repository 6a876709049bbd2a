import { type Group, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { groupWritten } from './group-written.ts';

/** Handles a new group or a changed group card. */
export const onGroupWritten = onDocumentWritten({ document: PATHS.group.template, ...RETRY }, (event) =>
  handled('onGroupWritten', event, (id) => groupWritten(deps(), id('gid'), sidesOf<Group>(event.data))),
);
