import { KINDS } from '../platform/kinds.ts';
import type { Concerns } from './kind.ts';

/** Whether what a notification says still holds for a member, by its kind. */
export const concerns: Concerns = (reader, uid, cause, subject) =>
  KINDS[subject.kind].concerns(reader, uid, cause, subject);
