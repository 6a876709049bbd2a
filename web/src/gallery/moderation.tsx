import type { Evidence } from '@socialhallbarhet/domain';
import { CasePane } from '../features/moderation/CasePane.tsx';
import { CasesScreen } from '../features/moderation/CasesScreen.tsx';
import { RulingScreen } from '../features/moderation/RulingScreen.tsx';
import type { CaseLine, CasePaneProps } from '../features/moderation/types.ts';
import { ReportDialog } from '../parts/ReportDialog.tsx';

const at = (iso: string) => new Date(iso);
const ms = (iso: string) => at(iso).getTime();
const time = (iso: string) => ({ seconds: ms(iso) / 1000, nanoseconds: 0, toMillis: () => ms(iso) });

const decision = {
  outcome: 'hide',
  ground: 'spam',
  facts: 'Meddelandet gör reklam för ett företag och har inget med gruppens frågor att göra.',
  automated: false,
  title: false,
  was: '',
  salt: '',
  at: time('2026-11-23T13:20:00Z'),
} as const;

const open: CaseLine[] = [
  {
    id: 'message~nordost~m9',
    member: 'nils',
    reported: true,
    state: 'open',
    kind: 'message',
    grounds: ['threat'],
    signs: ['threat'],
    reports: 3,
    decision: null,
    groupName: 'Trygga Nordost',
    due: at('2026-11-24T15:00:00Z'),
    changed: at('2026-11-24T07:14:00Z'),
  },
  {
    id: 'hold~sprak~m1',
    member: 'nora',
    reported: false,
    state: 'open',
    kind: 'held',
    grounds: ['spam'],
    signs: ['link'],
    reports: 0,
    decision: null,
    groupName: 'Mötesplatser och språkcaféer',
    due: at('2026-11-24T20:00:00Z'),
    changed: at('2026-11-24T07:14:00Z'),
  },
  {
    id: 'group~odling',
    state: 'open',
    kind: 'group',
    grounds: ['other'],
    signs: [],
    reports: 0,
    decision: null,
    groupName: 'Odling på taken',
    member: 'nora-lindahl',
    due: at('2026-11-24T20:00:00Z'),
    changed: at('2026-11-24T07:14:00Z'),
  },
  {
    id: 'member-x',
    member: 'x',
    reported: true,
    state: 'open',
    kind: 'member',
    grounds: ['impersonation'],
    signs: [],
    reports: 1,
    decision: null,
    groupName: '',
    due: at('2026-11-23T08:00:00Z'),
    changed: at('2026-11-24T07:14:00Z'),
  },
  ...[2, 3].map((n) => ({
    id: `hold~sprak~m${n}`,
    member: 'nora',
    reported: false,
    state: 'open' as const,
    kind: 'held' as const,
    grounds: ['spam' as const],
    signs: ['link' as const],
    reports: 0,
    decision: null,
    groupName: 'Mötesplatser och språkcaféer',
    due: at('2026-11-24T21:00:00Z'),
    changed: at('2026-11-24T07:14:00Z'),
  })),
];
const decided: CaseLine[] = [
  {
    id: 'message~dialog~m2',
    member: 'y',
    reported: false,
    state: 'decided',
    kind: 'message',
    grounds: ['spam'],
    signs: [],
    reports: 2,
    decision,
    groupName: 'Dialog i planprocessen',
    due: at('2026-11-24T15:00:00Z'),
    changed: at('2026-11-23T13:20:00Z'),
  },
];

const said = (id: string, authorName: string, text: string, iso: string) => ({
  id,
  author: id,
  authorName,
  text,
  state: 'visible' as const,
  at: ms(iso),
});
const evidence: Evidence = {
  groupName: 'Trygga Nordost',
  topicTitle: 'Trygghetsvandring i december?',
  isFirstMessage: false,
  message: said(
    'm9',
    'Nils Öhman',
    'Ni ska inte känna er säkra på vägen hem, särskilt inte du som skrev förslaget.',
    '2026-11-24T07:09:00Z',
  ),
  seen: '0'.repeat(64),
  changed: true,
  reported: 'Ni får skylla er själva.',
  versions: [{ text: 'Ni får skylla er själva.', at: ms('2026-11-24T07:08:00Z') }],
  before: [
    said('m8', 'Olle Lund', 'Jag håller inte med om beslutet, men låt oss prata på mötet.', '2026-11-24T07:02:00Z'),
  ],
  after: [said('m10', 'Karin Berg', 'Så skriver vi inte till varandra här.', '2026-11-24T07:11:00Z')],
  reports: [
    { ground: 'threat', words: 'Det här är riktat mot mig. Jag blev rädd.', at: ms('2026-11-24T07:14:00Z') },
    { ground: 'threat', words: '', at: ms('2026-11-24T07:15:00Z') },
    { ground: 'harassment', words: '', at: ms('2026-11-24T07:16:00Z') },
  ],
  member: {
    name: 'Nils Öhman',
    words: { headline: '', askMeAbout: '', about: '', organisation: '' },
    since: ms('2026-11-22T07:00:00Z'),
    earlier: 0,
  },
};

const pane: CasePaneProps = {
  cid: 'message~nordost~m9',
  found: {
    state: 'open',
    kind: 'message',
    scope: 'nordost',
    group: 'nordost',
    groupName: 'Trygga Nordost',
    topic: 't1',
    message: 'm9',
    member: 'nils',
    edits: 1,
    grounds: ['threat', 'harassment'],
    reports: 3,
    reported: true,
    signs: ['threat'],
    ref: '4F1B22C9',
    opened: at('2026-11-24T07:14:00Z'),
    decidedAt: null,
    turn: 3,
    n: 4,
    head: '',
    decision: null,
  },
  mine: false,
  evidence,
  onRetry: () => {},
  log: [
    { n: 1, what: 'flagged', by: '', digest: '', hash: '', at: time('2026-11-24T07:09:00Z') },
    { n: 2, what: 'reported', by: '', digest: '', hash: '', at: time('2026-11-24T07:14:00Z') },
  ],
  proof: { email: 'olle@example.org', onSend: async () => {}, onCode: async () => {} },
  onDecide: async () => {},
};
const decidedPane: CasePaneProps = {
  ...pane,
  found: { ...pane.found, state: 'decided', decision, decidedAt: at('2026-11-23T13:20:00Z') },
};

export const moderationElements = {
  cases: (
    <CasesScreen open={open} decided={decided} loading={false} chosen="message~nordost~m9">
      <CasePane {...pane} />
    </CasesScreen>
  ),
  'cases-list': <CasesScreen open={open} decided={decided} loading={false} onMoreOpen={() => {}} />,
  'cases-empty': <CasesScreen open={[]} decided={[]} loading={false} />,
  'cases-decided': (
    <CasesScreen open={open} decided={decided} loading={false} chosen="message~dialog~m2">
      <CasePane {...decidedPane} />
    </CasesScreen>
  ),
  ruling: (
    <RulingScreen
      kind="decision"
      ruling={{
        ref: '4F1B22C9',
        kind: 'message',
        outcome: 'hide',
        ground: 'threat',
        place: { group: 'nordost', message: 'm9' },
      }}
      facts="Du skriver att någon inte ska känna sig säker på vägen hem. Det är riktat mot en namngiven person och går att uppfatta som ett hot."
      groupName="Trygga Nordost"
      at={at('2026-11-24T09:20:00Z')}
      contact="hej@socialhallbarhet.example"
    />
  ),
  report: (
    <ReportDialog
      title="Rapportera meddelandet"
      onReport={async () => ({ ref: '4F1B22C9', known: false })}
      onClose={() => {}}
    />
  ),
};
