import { email } from '@socialhallbarhet/domain';
import * as v from 'valibot';

/** The address as it is stored, if what was typed is one. */
export function emailOf(typed: string): string | undefined {
  const result = v.safeParse(email, typed);
  return result.success ? result.output : undefined;
}
