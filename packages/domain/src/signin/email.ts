import * as v from 'valibot';

// Of the platform: browsers and Node both have it.
declare const URL: { new (address: string): { readonly hostname: string }; canParse(address: string): boolean };

const EMAIL_MAX = 254;

/** What mail allows before the @ without quotation marks: signs of RFC 5321, and letters of any language (RFC 6531). */
const ATOM = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_\u0060{|}~-]+`;
const MAILBOX = new RegExp(String.raw`^(?=.{1,64}@)${ATOM}(?:\.${ATOM})*@[\p{L}\p{M}\p{N}.-]{3,}$`, 'u');

/** A host with at least two parts that is no number: the form that the network knows. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * An address as typed, brought into one form, so that one person is one account and one guest: trimmed, composed
 * (NFC), lower-cased, and its host as the network knows it (`exämple.se` is `xn--exmple-cua.se`).
 */
export const email = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(EMAIL_MAX),
  v.transform((typed) => typed.normalize('NFC').toLowerCase()),
  v.regex(MAILBOX),
  v.transform(withKnownHost),
  v.maxLength(EMAIL_MAX),
  v.check((address) => HOST.test(hostOf(address))),
);

const hostOf = (address: string) => address.slice(address.indexOf('@') + 1);

/** What is no host stays without one, and is refused. */
function withKnownHost(address: string): string {
  const url = `http://${hostOf(address)}`;
  const mailbox = address.slice(0, address.indexOf('@') + 1);
  return mailbox + (URL.canParse(url) ? new URL(url).hostname : '');
}
