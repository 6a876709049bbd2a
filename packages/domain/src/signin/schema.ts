import * as v from 'valibot';
import { LANGUAGES } from '../member/schema.ts';
import { email } from './email.ts';
import { signinServerLimits } from './limits.ts';

export const code = v.pipe(
  v.string(),
  v.transform((typed) => typed.replace(/\s/g, '')),
  v.regex(/^\d{6}$/),
);
export const password = v.pipe(v.string(), v.minLength(signinServerLimits.passwordMin), v.maxLength(200));

/** Input of the callable `requestCode`. */
export const requestCodeInput = v.strictObject({ email, lang: v.picklist(LANGUAGES) });
/** Input of the callable `verifyCode`. */
export const verifyCodeInput = v.strictObject({ email, code });
/** Answer of `verifyCode`: a custom token to sign in with. */
export interface VerifyCodeAnswer {
  readonly token: string;
}
