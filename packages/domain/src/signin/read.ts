import type { Pace } from '../shared/pace.ts';
import { fields, list, map, number, or, text } from '../shared/read.ts';
import type { CodeRecord } from './code.ts';
import type { AddressCodes } from './codes.ts';

const record = fields<CodeRecord>({
  digest: text,
  salt: text,
  expires: number,
  tries: number,
  sends: or(list(number), []),
});
const count = fields<Pace>({ from: number, n: number });

export const signinReads = {
  code: fields<AddressCodes>({ by: or(map(record), {}), elsewhere: or(count, { from: 0, n: 0 }) }),
  pace: count,
} as const;
