import { fields, moment, oneOf, textOrNone } from '../shared/read.ts';
import { POWER_ACTIONS, type PowerUse } from './schema.ts';

export const powerReads = {
  power: fields<PowerUse>({
    by: textOrNone,
    deed: oneOf(POWER_ACTIONS),
    on: textOrNone,
    place: textOrNone,
    detail: textOrNone,
    reason: textOrNone,
    at: moment,
  }),
} as const;
