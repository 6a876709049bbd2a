import * as v from 'valibot';
import type { ProfileWords } from '../member/schema.ts';
import { opaqueId, text, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { moderationServerLimits } from './limits.ts';
import { type Ground, GROUNDS } from './reasons.ts';
import type { Sign } from './screening.ts';
import type { CaseState } from './states.ts';

/** A message that is or was seen, one that is held before being seen, or a member's profile. */
export const CASE_KINDS = ['message', 'held', 'member'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const OUTCOMES = ['keep', 'hide'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What somebody decided, and why. `facts` are read by the author and by those who reported. */
export interface Decision {
  readonly outcome: Outcome;
  /** Empty when nothing was found against it. */
  readonly ground: Ground | '';
  readonly facts: string;
  readonly by: string;
  /** Decisions are made by people; what functions do is hold and flag. */
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
 * `cases/{cid}`, written by functions only. It points at what it is about and holds none of its words:
 * these are read where they stand, through the callable `evidence`.
 */
export interface Case {
  readonly state: CaseState;
  readonly kind: CaseKind;
  /** The group whose keepers decide; empty when only the platform's moderators may. */
  readonly scope: string;
  readonly group: string;
  /** As it was called when the case was opened; moderators from outside cannot look it up. */
  readonly groupName: string;
  readonly topic: string;
  readonly message: string;
  /** Whom it is about: the author, or the member. */
  readonly member: string;
  /** Which text of the message was last reported or flagged. */
  readonly edits: number;
  readonly grounds: readonly Ground[];
  readonly reports: number;
  /** What the screening saw. */
  readonly signs: readonly Sign[];
  /** Short, to be read out and written down. */
  readonly ref: string;
  readonly opened: Time;
  readonly due: Time;
  readonly changed: Time;
  /** Grows with every report, flag and decision; who decides says which one they have seen. */
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

export const CASE_DEEDS = ['reported', 'flagged', 'held', 'read', 'kept', 'hidden'] as const;
export type CaseDeed = (typeof CASE_DEEDS)[number];

/** `cases/{cid}/log/{n}`: never changed. Words stand elsewhere, with their salt, and can be erased there. */
export interface CaseEntry {
  readonly n: number;
  readonly what: CaseDeed;
  /** Who; empty for functions and for those who reported. */
  readonly by: string;
  /** Of the words concerned with their salt; empty where there are none. */
  readonly digest: string;
  /** Of the entry before and everything in this one. */
  readonly hash: string;
  readonly at: Time;
}

/**
 * The id of a case comes from what it is about: whoever reports it later joins. Between its parts stands what
 * no id can hold: clients choose ids, and one group's message must never be another's. (No full stop: the
 * service worker takes what ends in one and letters for a file.)
 */
export const caseIdOf = {
  message: (gid: string, mid: string) => `message~${gid}~${mid}`,
  held: (gid: string, mid: string) => `hold~${gid}~${mid}`,
  member: (uid: string) => `member~${uid}`,
} as const;

const ground = v.picklist(GROUNDS);
export const caseId = v.pipe(v.string(), v.regex(/^(?:(?:message|hold)~[\w-]{1,128}|member)~[\w-]{1,128}$/));

/** The case that a cause of `answer` or `decision` belongs to. */
export const caseOfCause = (cause: string) =>
  /^(?:answer|decision)-(.+)-\d+$/.exec(cause)?.[1] ?? cause.replace(/^receipt-/, '');

/** Input of the callable `report`. `goodFaith` is what DSA article 16 asks to be stated. */
export const reportInput = v.strictObject({
  target: v.variant('kind', [
    v.strictObject({ kind: v.literal('message'), group: opaqueId, message: opaqueId }),
    v.strictObject({ kind: v.literal('member'), member: opaqueId }),
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

const seen = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const facts = words(moderationServerLimits.factsMin, moderationServerLimits.factsMax);
/** Input of the callable `decide`. `turn` is the case as its decider has seen it: nobody decides over another's head. */
export const decideInput = v.variant('outcome', [
  v.strictObject({ case: caseId, turn: seen, outcome: v.literal('keep'), facts }),
  v.strictObject({ case: caseId, turn: seen, outcome: v.literal('hide'), ground, facts, title: v.boolean() }),
]);
export type DecideInput = v.InferOutput<typeof decideInput>;

/** What stands where hidden words stood: who is named, and where in a conversation. */
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
  readonly isLead: boolean;
  readonly message: EvidenceMessage | null;
  /** Earlier texts, oldest first. */
  readonly versions: readonly { readonly text: string; readonly at: number }[];
  readonly before: readonly EvidenceMessage[];
  readonly after: readonly EvidenceMessage[];
  /** Without names: who reported is nobody's business but ours. */
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
