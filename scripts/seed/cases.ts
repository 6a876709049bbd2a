import { hashOf } from '../../functions/src/moderation/case-log.ts';
import { refOf, sha256 } from '../../functions/src/platform/ids.ts';
import type { Demo } from '../../packages/content/src/demo.ts';
import {
  answerWithin,
  caseIdOf,
  type CaseAction,
  type CaseKind,
  causeOf,
  type Ground,
  newsOf,
  type NotificationKind,
  type Outcome,
  paths,
  type Sign,
} from '../../packages/domain/src/index.ts';
import type { Moments } from './moments.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { seconds, told } from './notifications.ts';
import type { DemoDocument, PlacedMessage } from './placed.ts';

/** The newcomers of the demo community, whose messages are screened before others see them. */
export const NEWCOMER = 'nora-lindahl';

/** A case of the demo community. */
interface DemoCase {
  readonly kind: CaseKind;
  readonly group: string;
  readonly topic: string;
  readonly message: string;
  readonly member: string;
  readonly scope: string;
  readonly signs: readonly Sign[];
  readonly reports: readonly { readonly by: string; readonly ground: Ground; readonly words: string }[];
  readonly daysAgo: number;
  readonly decided?: {
    readonly outcome: Outcome;
    readonly ground: Ground | '';
    readonly facts: string;
    readonly by: string;
  };
}

const HIDDEN = {
  group: 'allmannyttan-och-foreningslivet',
  topic: 'odling-mellan-husen',
  message: 'odling-mellan-husen-x01',
  by: 'markus-toren',
  text: 'Vi säljer pallkragar, jord och plantor till bostadsbolag i hela regionen. Skriv JORD så får ni tio procent på första ordern.',
  daysAgo: 5,
} as const;

const HELD = {
  group: 'motesplatser-och-sprakcafeer',
  topic: 'samtalskort-som-fungerar',
  message: 'nora-held-001',
  text: 'Hej, jag är ny här. Vi har gjort egna samtalskort på biblioteket och lagt dem på https://samtalskort.example, får man tipsa om dem?',
} as const;

/** One case in every state: reported, kept, hidden, held, and about a profile. */
const CASES: readonly DemoCase[] = [
  {
    kind: 'message',
    group: 'trygga-nordost',
    topic: 'vem-ager-lampan',
    message: 'vem-ager-lampan-050',
    member: 'dragan-ilic',
    scope: 'trygga-nordost',
    signs: [],
    reports: [
      {
        by: 'mikael-strand',
        ground: 'harassment',
        words: 'Jag tror att det är en viss chef som menas, och hen läser här.',
      },
    ],
    daysAgo: 0,
  },
  {
    kind: 'message',
    group: 'trygga-nordost',
    topic: 'mopederna',
    message: 'mopederna-032',
    member: 'gunilla-fors',
    scope: 'trygga-nordost',
    signs: [],
    reports: [{ by: 'samuel-ahl', ground: 'off-topic', words: '' }],
    daysAgo: 3,
    decided: {
      outcome: 'keep',
      ground: '',
      facts: 'Det handlar om ett garage, men garaget hör till frågan om var mopederna ska stå. Det får vara kvar.',
      by: 'yusuf-demir',
    },
  },
  {
    kind: 'message',
    group: HIDDEN.group,
    topic: HIDDEN.topic,
    message: HIDDEN.message,
    member: HIDDEN.by,
    scope: HIDDEN.group,
    signs: [],
    reports: [
      { by: 'gunilla-fors', ground: 'spam', words: 'Samma text har legat i en annan grupp.' },
      { by: 'anders-molin', ground: 'spam', words: '' },
    ],
    daysAgo: 4,
    decided: {
      outcome: 'hide',
      ground: 'spam',
      facts:
        'Meddelandet säljer varor och har inget med samtalet att göra. Berätta gärna om erfarenheter av odling, men inte om priser.',
      by: 'yusuf-demir',
    },
  },
  {
    kind: 'held',
    group: HELD.group,
    topic: HELD.topic,
    message: HELD.message,
    member: NEWCOMER,
    scope: HELD.group,
    signs: ['link'],
    reports: [],
    daysAgo: 0,
  },
  {
    kind: 'member',
    group: '',
    topic: '',
    message: '',
    member: 'stefan-tallberg',
    scope: '',
    signs: [],
    reports: [
      { by: 'camilla-orre', ground: 'impersonation', words: 'Uppdraget i profilen är avslutat sedan i våras.' },
    ],
    daysAgo: 1,
  },
];

/** The cases, and their content where no other document holds it. */
export function caseDocuments(demo: Demo, messages: readonly PlacedMessage[], moments: Moments): DemoDocument[] {
  for (const { kind, message, member } of CASES) {
    const found = messages.find(({ mid }) => mid === message);
    if (kind === 'message' && message !== HIDDEN.message && found?.message.by !== member)
      throw new Error(`${message} is not by ${member}`);
  }
  return [
    ...heldDocuments(moments),
    ...hiddenDocuments(moments),
    ...CASES.flatMap((one) => caseOf(demo, one, moments)),
  ];
}

function heldDocuments(moments: Moments): DemoDocument[] {
  const { group, topic, message, text } = HELD;
  const card = { title: '', cells: [], competences: [], replyTo: '' };
  const data = { v: 1, topic, author: NEWCOMER, text, ...card, writtenAt: moments(0, '07.05') };
  return [{ path: paths.held(group, message), data }];
}

function hiddenDocuments(moments: Moments): DemoDocument[] {
  const { group, topic, message, by: author, text, daysAgo } = HIDDEN;
  const at = moments(daysAgo, '10.12');
  const changed = moments(4, '11.30');
  const place = { topic, topics: [topic], author };
  const original = { v: 1, ...place, text, replyTo: '', edits: 0, state: 'visible', at, changed: at };
  const why = { state: 'hidden', ground: 'spam', decision: causeOf.decision(caseIdOf.message(group, message), 3) };
  return [
    { path: paths.message(group, message), data: { v: 1, ...place, text: '', edits: 0, ...why, at, changed } },
    { path: paths.restricted(group, message), data: { v: 1, message: original, title: '', at: changed } },
  ];
}

function caseIn({ kind, group, message, member }: DemoCase): string {
  if (kind === 'member') return caseIdOf.member(member);
  return kind === 'held' ? caseIdOf.held(group, message) : caseIdOf.message(group, message);
}

function caseOf(demo: Demo, one: DemoCase, moments: Moments): DemoDocument[] {
  const cid = caseIn(one);
  const opened = moments(one.daysAgo, '07.10');
  const decidedAt = moments(one.daysAgo, '11.30');
  const grounds = one.reports.length > 0 ? [...new Set(one.reports.map(({ ground }) => ground))] : (['spam'] as const);
  const what: CaseAction = one.decided?.outcome === 'hide' ? 'hidden' : 'kept';
  const log = chain([
    ...one.reports.map(() => ({ what: 'reported' as const, by: '', at: opened })),
    ...(one.kind === 'held' ? [{ what: 'held' as const, by: '', at: opened }] : []),
    ...(one.decided ? [{ what, by: one.decided.by, at: decidedAt }] : []),
  ]);
  const turn = log.length;
  const { by: _, ...ruled } = one.decided ?? { by: '' };
  const decision = one.decided && {
    ...ruled,
    automated: false,
    title: false,
    was: '',
    salt: saltOf(cid),
    at: decidedAt,
  };
  const groupName = demo.groups.find(({ id }) => id === one.group)?.name ?? '';
  const { kind, group, topic, message, member, scope, signs } = one;
  const data = {
    v: 1,
    state: decision ? 'decided' : 'open',
    kind,
    group,
    groupName,
    topic,
    message,
    member,
    scope,
    signs,
    edits: 0,
    grounds: [...grounds],
    reports: one.reports.length,
    reported: one.reports.length > 0 && !decision,
    ref: refOf(cid),
    opened,
    due: new Date(opened.getTime() + Math.min(...grounds.map(answerWithin))),
    changed: decision ? decidedAt : opened,
    turn,
    n: log.length,
    head: log.at(-1)?.hash ?? '',
    decision: decision ?? null,
  };
  return [
    { path: paths.case(cid), data },
    ...log.map((entry) => ({ path: paths.caseEntry(cid, entry.n), data: { v: 1, ...entry } })),
    ...one.reports.map(({ by: uid, ground, words }) => ({
      path: paths.report(cid, uid),
      data: { v: 1, uid, ground, words, edits: 0, salt: saltOf(`${cid}/${uid}`), at: opened },
    })),
    ...notices(demo, one, { cid, turn, groupName, opened, decidedAt }),
  ];
}

/** The notifications that the functions would have created. */
function notices(
  demo: Demo,
  one: DemoCase,
  {
    cid,
    turn,
    groupName,
    opened,
    decidedAt,
  }: { cid: string; turn: number; groupName: string; opened: Date; decidedAt: Date },
): DemoDocument[] {
  const { kind, group, message, member, reports, decided } = one;
  const ruling = (outcome: Outcome | '', ground: Ground | '') => ({
    ref: refOf(cid),
    kind,
    outcome,
    ground,
    place: { group, message },
  });
  const tell = (uid: string, what: NotificationKind, cause: string, at: Date, read: boolean) => {
    const { outcome, ground, facts } =
      what === 'receipt' || !decided ? { outcome: '' as const, ground: '' as const, facts: '' } : decided;
    const news = newsOf(what, { groupName, item: cause, snippet: facts, ruling: ruling(outcome, ground) });
    return told(uid, cause, { ...news, at, read: read ? decidedAt : null });
  };
  return [
    ...reports.flatMap(({ by }) => tell(by, 'receipt', causeOf.receipt(cid), opened, decided !== undefined)),
    ...(decided ? reports.flatMap(({ by }) => tell(by, 'answer', causeOf.answer(cid, turn), decidedAt, false)) : []),
    ...(decided ? [] : alertsOf(demo, one, { cid, groupName, opened })),
    ...(decided?.outcome === 'hide' ? tell(member, 'decision', causeOf.decision(cid, turn), decidedAt, false) : []),
  ];
}

/** The notifications of a waiting case, for those who may decide. */
function alertsOf(
  demo: Demo,
  { scope, member }: DemoCase,
  { cid, groupName, opened }: { cid: string; groupName: string; opened: Date },
): DemoDocument[] {
  const group = demo.groups.find(({ id }) => id === scope);
  const moderators = DEMO_ACCOUNTS.filter(({ platformRoles }) => platformRoles.includes('moderator'));
  const keepers = group ? [group.owner, ...group.moderators] : moderators.map(({ uid }) => uid);
  const news = newsOf('case', { group: scope, groupName: group ? groupName : '', item: cid });
  const cause = causeOf.case(cid, seconds(opened));
  return keepers
    .filter((uid) => uid !== member)
    .flatMap((uid) => told(uid, cause, { ...news, at: opened, read: null }));
}

const saltOf = (of: string) => sha256(`demo/${of}`).slice(0, 32);

function chain(actions: readonly { what: CaseAction; by: string; at: Date }[]) {
  let head = '';
  return actions.map((deed, i) => {
    const entry = { n: i + 1, ...deed, digest: '' };
    head = hashOf(head, entry.n, entry);
    return { ...entry, hash: head };
  });
}
