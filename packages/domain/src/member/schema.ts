import * as v from 'valibot';
import { config } from '../config.ts';
import { line, personName, serverTime, termId, termIds, text, time, version } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { isLine } from '../shared/validate.ts';
import { memberLimits } from './limits.ts';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One field of a profile: what it may hold, which copies repeat it, and whether it is the member's own words, which
 * a moderator's decision hides (the name stays: it says whose account it is).
 */
interface ProfileField {
  readonly schema: v.GenericSchema;
  readonly directory: boolean;
  readonly roster: boolean;
  readonly words: boolean;
}
const everywhere = { directory: true, roster: true } as const;
const inDirectory = { directory: true, roster: false } as const;
const nowhere = { directory: false, roster: false } as const;

/** Every field of a profile. A new one is declared here, in the rules, and where people write and read it. */
export const PROFILE = {
  name: { schema: personName(memberLimits.nameMin, memberLimits.nameMax), ...everywhere, words: false },
  headline: { schema: line(0, memberLimits.headlineMax), ...everywhere, words: true },
  askMeAbout: { schema: line(0, memberLimits.askMeAboutMax), ...inDirectory, words: true },
  about: { schema: text(0, memberLimits.aboutMax), ...nowhere, words: true },
  competences: { schema: termIds(memberLimits.competencesMax), ...everywhere, words: false },
  sector: { schema: termId, ...inDirectory, words: false },
  organisation: { schema: line(0, memberLimits.organisationMax), ...inDirectory, words: true },
  places: { schema: termIds(memberLimits.placesMax), ...inDirectory, words: false },
  lang: { schema: v.picklist(LANGUAGES), ...nowhere, words: false },
} as const satisfies Readonly<Record<string, ProfileField>>;
type ProfileFields = typeof PROFILE;
type FieldsWith<Flag extends 'directory' | 'roster' | 'words'> = {
  [F in keyof ProfileFields]: ProfileFields[F][Flag] extends true ? F : never;
}[keyof ProfileFields];

/** The profile's fields that have a flag, in the order of the table. */
const fieldsWith = <Flag extends 'directory' | 'roster' | 'words'>(flag: Flag) =>
  (Object.keys(PROFILE) as (keyof ProfileFields)[]).filter((name) => PROFILE[name][flag]) as FieldsWith<Flag>[];
export const PROFILE_FIELDS = Object.keys(PROFILE) as readonly (keyof ProfileFields)[];
export const DIRECTORY_FIELDS: readonly FieldsWith<'directory'>[] = fieldsWith('directory');
export const ROSTER_FIELDS: readonly FieldsWith<'roster'>[] = fieldsWith('roster');
/** Those that are one line each. */
export const PROFILE_LINES: readonly string[] = PROFILE_FIELDS.filter((name) => isLine(PROFILE[name].schema));
export const PROFILE_WORDS: readonly FieldsWith<'words'>[] = fieldsWith('words');

const profileFields = Object.fromEntries(PROFILE_FIELDS.map((name) => [name, PROFILE[name].schema])) as {
  readonly [F in keyof ProfileFields]: ProfileFields[F]['schema'];
};

/** What a person fills in about themselves; the profile form and the rules agree on it. */
export const profile = v.strictObject(profileFields);
export type Profile = v.InferOutput<typeof profile>;

/** The fields that are asked for before the first visit. */
export type FirstProfile = Omit<Profile, 'about' | 'competences' | 'places' | 'lang'>;

/** The profile fields with a member's own words. */
export type ProfileWords = Pick<Profile, (typeof PROFILE_WORDS)[number]>;

/** Some fields of a profile, picked by a function for each: `words` of a member, say. */
export const pickFields = <F extends string, T>(fields: readonly F[], of: (field: F) => T): Record<F, T> =>
  Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<F, T>;

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
  // No later version: nobody can accept terms that are not written yet.
  terms: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(config.termsVersion)),
  at: serverTime,
});

/** The same as read. */
export interface Consents {
  readonly terms: number;
}

/** Input of the callable `confirmTerms`: who asks is all that it needs. */
export const confirmTermsInput = v.strictObject({});

/** One switch for each group of mails. */
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
/** The defaults, also for a switch that was added after the member last saved. */
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
