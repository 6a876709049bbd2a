import { type Ban, PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { defaultDb } from '../firestore/db.ts';
import { logBan } from '../use-cases/log-group-power.ts';
import { handled, RETRY, sidesOf } from './trigger.ts';

/** Logs a ban from a group, or its end, as a use of power. */
export const onBanWritten = onDocumentWritten({ document: PATHS.ban.template, ...RETRY }, (event) =>
  handled('onBanWritten', event, (id) =>
    logBan({ db: defaultDb() }, id('gid'), id('uid'), sidesOf<Ban>(event.data), event.id),
  ),
);
