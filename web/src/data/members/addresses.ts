import { kindInfo } from '@socialhallbarhet/domain';
import type { MyNotification } from './members.ts';

/** Where a notification leads: a row of the domain's table. */
export const addressOf = (told: MyNotification): string => kindInfo(told.kind).address(told);
