import { PATHS } from '@socialhallbarhet/domain';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { deps } from '../platform/deps.ts';
import { handled, RETRY } from '../platform/trigger.ts';
import { rolesWritten } from './roles-written.ts';

/** A member was given a role on the platform, or lost one. */
export const onRolesWritten = onDocumentWritten({ document: PATHS.roles.template, ...RETRY }, (event) =>
  handled('onRolesWritten', event, (id) => rolesWritten(deps(), id('uid'))),
);
