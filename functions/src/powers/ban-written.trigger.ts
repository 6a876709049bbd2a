import { type Ban, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { logBan } from './log-group-power.ts';
import { handled, RETRY, sidesOf } from '../platform/trigger.ts';
import { deps } from '../platform/deps.ts';

/** Logs a ban from a group, or its end, as a use of power. */
export const onBanWritten = onDocumentWritten({ document: PATHS.ban.template, ...RETRY }, (event) =>
  handled('onBanWritten', event, (id) => logBan(deps(), id('gid'), id('uid'), sidesOf<Ban>(event.data), event.id)),
);
