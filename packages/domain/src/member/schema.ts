import * as v from 'valibot';
import { config } from '../config.ts';
import { LIMITS } from '../limits.ts';
import { personName, serverTime, termId, termIds, text, time, version } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const profileFields = {
  name: personName(LIMITS.nameMin, LIMITS.nameMax),
  headline: text(0, LIMITS.headlineMax),
  askMeAbout: text(0, LIMITS.askMeAboutMax),
  about: text(0, LIMITS.aboutMax),
  competences: termIds(LIMITS.competencesMax),
  sector: termId,
  organisation: text(0, LIMITS.organisationMax),
  places: termIds(LIMITS.placesMax),
  lang: v.picklist(LANGUAGES),
};

/** What a person fills in about themselves; the profile form and the rules agree on it. */
export const profile = v.strictObject(profileFields);
export type Profile = v.InferOutput<typeof profile>;

/** `members/{uid}` at creation. */
export const memberCreate = v.strictObject({ v: version, ...profileFields, at: serverTime, changed: serverTime });
/** `members/{uid}` after a change: `at` is carried over. */
export const memberUpdate = v.strictObject({ v: version, ...profileFields, at: time, changed: serverTime });

/** `members/{uid}` as read. */
export interface Member extends Profile {
  readonly at: Time;
  readonly changed: Time;
}

/** `members/{uid}/private/consents`: which terms were accepted, and when. */
export const consents = v.strictObject({
  v: version,
  // None in advance: nobody has read what is still to come.
  terms: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(config.termsVersion)),
  at: serverTime,
});

/** One switch for each thing that may be mailed. */
export const MAIL_SWITCHES = [
  'mailMentions',
  'mailReplies',
  'mailAnnouncements',
  'mailEvents',
  'mailRequests',
] as const;
export type MailSwitch = (typeof MAIL_SWITCHES)[number];

/** `members/{uid}/private/settings`. */
export const settings = v.strictObject({
  v: version,
  mailMentions: v.boolean(),
  mailReplies: v.boolean(),
  mailAnnouncements: v.boolean(),
  mailEvents: v.boolean(),
  mailRequests: v.boolean(),
  changed: serverTime,
});
export type Settings = Readonly<Record<MailSwitch, boolean>>;
/** What holds until a member says otherwise, also for a switch that came after they last chose. */
export const DEFAULT_SETTINGS: Settings = {
  mailMentions: true,
  mailReplies: true,
  mailAnnouncements: true,
  mailEvents: true,
  mailRequests: true,
};

/** Every switch as it stands for a member, from a document that may be missing or older than some. */
export const mailSettings = (stored: Partial<Settings> | undefined): Settings =>
  Object.fromEntries(MAIL_SWITCHES.map((name) => [name, stored?.[name] ?? DEFAULT_SETTINGS[name]])) as Settings;
