import * as v from 'valibot';
import type { ProfileWords } from '../member/schema.ts';
import { opaqueId, text, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { moderationServerLimits } from './limits.ts';
import { type Ground, GROUNDS } from './reasons.ts';
import type { Sign } from './screening.ts';
import type { CaseState } from './states.ts';

/** A message that is or was visible, a held message, a member's profile, or a group's card. */
export const CASE_KINDS = ['message', 'held', 'member', 'group'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const OUTCOMES = ['keep', 'hide'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * A decision and its reasons. The author and the reporters read `facts`. Who decided stands in the log alone: the list of
 * cases shows a moderator the case about themselves, too.
 */
export interface Decision {
  readonly outcome: Outcome;
  /** Empty when nothing was found against it. */
  readonly ground: Ground | '';
  readonly facts: string;
  /** People decide; functions only hold and flag. */
  readonly automated: false;
  /** The title of the topic that the message began was hidden with it. */
  readonly title: boolean;
  /** The outcome before this one; empty for the first. */
  readonly was: Outcome | '';
  /** Makes the digest in the log worthless once the words are erased. */
  readonly salt: string;
  readonly at: Time;
}

/**
 * `cases/{cid}`, written by functions only. It points at the reported content and holds none of its text, which the
 * callable `evidence` reads from its source.
 */
export interface Case {
  readonly state: CaseState;
  readonly kind: CaseKind;
  /** The group whose moderators decide; empty when only the platform's moderators may. */
  readonly scope: string;
  readonly group: string;
  /** The group's name when the case was opened; moderators outside the group cannot read it. */
  readonly groupName: string;
  readonly topic: string;
  readonly message: string;
  /** The member whom it is about: the author, or the owner of the profile. */
  readonly member: string;
  /** Which text of the message was last reported or flagged. */
  readonly edits: number;
  /** A salted digest of the words that were last reported, flagged or held. Missing in the oldest. */
  readonly about?: { readonly digest: string; readonly salt: string };
  readonly grounds: readonly Ground[];
  readonly reports: number;
  /** Whether a person reported it since it was last decided: such cases come first. Missing in the oldest, until repaired. */
  readonly reported?: boolean;
  /** The signs that the screening found. */
  readonly signs: readonly Sign[];
  /** A short number that people can read out. */
  readonly ref: string;
  readonly opened: Time;
  readonly due: Time;
  readonly changed: Time;
  /** Grows with every report, flag and decision; a decision names the turn that its decider has seen. */
  readonly turn: number;
  /** The end of its log. */
  readonly n: number;
  readonly head: string;
  readonly decision: Decision | null;
}

/** `cases/{cid}/reports/{uid}`: read by functions only, so that nobody learns who reported. */
export interface Report {
  readonly uid: string;
  readonly ground: Ground;
  readonly words: string;
  readonly edits: number;
  readonly salt: string;
  readonly at: Time;
}

export const CASE_ACTIONS = ['reported', 'flagged', 'held', 'read', 'kept', 'hidden'] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** `cases/{cid}/log/{n}`: never changed. Texts and their salts are stored elsewhere and can be erased there. */
export interface CaseEntry {
  readonly n: number;
  readonly what: CaseAction;
  /** The person who acted; empty for functions and for reporters. */
  readonly by: string;
  /** The salted digest of the text concerned; empty without one. */
  readonly digest: string;
  /** Makes the hash one that nobody can guess who knows everything else. Missing in the oldest. */
  readonly nonce?: string;
  /** The hash of the entry before and everything in this one. */
  readonly hash: string;
  readonly at: Time;
}

/**
 * The id of a case derives from its content, so that later reports join it. A character that no id can hold separates
 * the parts: clients choose ids, and one group's message must never be another's. (No full stop: the service worker
 * takes an address with an extension for a file.)
 */
export const caseIdOf = {
  message: (gid: string, mid: string) => `message~${gid}~${mid}`,
  held: (gid: string, mid: string) => `hold~${gid}~${mid}`,
  member: (uid: string) => `member~${uid}`,
  group: (gid: string) => `group~${gid}`,
} as const;

const ground = v.picklist(GROUNDS);
export const caseId = v.pipe(v.string(), v.regex(/^(?:(?:message|hold)~[\w-]{1,128}|member|group)~[\w-]{1,128}$/));

/** The case that a cause of `answer` or `decision` belongs to. */
export const caseOfCause = (cause: string) =>
  /^(?:answer|decision)-(.+)-\d+$/.exec(cause)?.[1] ?? cause.replace(/^receipt-/, '');

/** Input of the callable `report`. `goodFaith` is what DSA article 16 asks to be stated. */
export const reportInput = v.strictObject({
  target: v.variant('kind', [
    v.strictObject({ kind: v.literal('message'), group: opaqueId, message: opaqueId }),
    v.strictObject({ kind: v.literal('member'), member: opaqueId }),
    v.strictObject({ kind: v.literal('group'), group: opaqueId }),
  ]),
  ground,
  words: text(0, moderationServerLimits.reportWordsMax),
  goodFaith: v.literal(true),
});
export type ReportInput = v.InferOutput<typeof reportInput>;
/** `known`: reported by the same person before. */
export interface ReportAnswer {
  readonly ref: string;
  readonly known: boolean;
}

/** Input of the callable `evidence`. */
export const evidenceInput = v.strictObject({ case: caseId });

const turn = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** Of the evidence: what stood there when its decider looked. */
const seen = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const facts = words(moderationServerLimits.factsMin, moderationServerLimits.factsMax);
/**
 * Input of the callable `decide`. `turn` is the case and `seen` the words as their decider has seen them: a decision on an
 * outdated case, or about other words, is refused.
 */
export const decideInput = v.variant('outcome', [
  v.strictObject({ case: caseId, turn, seen, outcome: v.literal('keep'), facts }),
  v.strictObject({ case: caseId, turn, seen, outcome: v.literal('hide'), ground, facts, title: v.boolean() }),
]);
export type DecideInput = v.InferOutput<typeof decideInput>;

/** One message of the evidence: its author, and its place in the conversation. */
export interface EvidenceMessage {
  readonly id: string;
  readonly author: string;
  readonly authorName: string;
  readonly text: string;
  readonly state: 'visible' | 'hidden' | 'erased' | 'held';
  /** Milliseconds. */
  readonly at: number;
}
/** Answer of the callable `evidence`: everything that a decision rests on. */
export interface Evidence {
  readonly groupName: string;
  readonly topicTitle: string;
  /** The message began its topic. */
  readonly isFirstMessage: boolean;
  readonly message: EvidenceMessage | null;
  /** What the decision names, so that it is about these words. */
  readonly seen: string;
  /** Other words stand there than those that were reported. */
  readonly changed: boolean;
  /** The reported text, where another stands now and this one is kept. */
  readonly reported: string | null;
  /** Earlier texts, oldest first. */
  readonly versions: readonly { readonly text: string; readonly at: number }[];
  readonly before: readonly EvidenceMessage[];
  readonly after: readonly EvidenceMessage[];
  /** Without names: nobody outside the functions learns who reported. */
  readonly reports: readonly { readonly ground: Ground; readonly words: string; readonly at: number }[];
  readonly member: {
    readonly name: string;
    readonly words: ProfileWords;
    /** Since when a member, milliseconds. */
    readonly since: number;
    /** How many decisions went against them before. */
    readonly earlier: number;
  } | null;
}
