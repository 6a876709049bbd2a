import { describe, expect, test } from 'vitest';
import type { Outgoing } from '../device/outbox.ts';
import type { StoredMessage } from '../device/store-types.ts';
import { reconcile } from './reconcile.ts';
import type { HeldMessage } from './topics.ts';

type Change = Partial<Record<string, unknown>>;
const base = { group: 'g', topic: 't', time: 1, state: 'pending' };
const message = (more: Change = {}) =>
  ({ ...base, kind: 'message', id: 'm', text: 'm', ...more }) as unknown as Outgoing;
const topic = (more: Change = {}) => message({ kind: 'topic', title: 'Belysning', ...more });
const edit = (more: Change = {}) =>
  message({ kind: 'edit', id: 'm-1', message: 'm', text: 'new', before: { text: 'old', edits: 0 }, ...more });
const stored = (more: Change = {}) =>
  ({ id: 'm', topic: 't', text: 'old', edits: 0, state: 'visible', ...more }) as unknown as StoredMessage;
const held = { id: 'm', topic: 't', text: 'm', title: '' } as unknown as HeldMessage;

interface Row {
  readonly is: string;
  readonly feed?: readonly StoredMessage[];
  readonly apart?: readonly StoredMessage[];
  readonly outgoing: Outgoing;
  readonly held?: readonly HeldMessage[];
  readonly shows: 'added' | 'edit' | 'waiting' | 'feed' | 'nothing';
  readonly over: boolean;
}

/** Each source ahead of the others, for each kind of entry. */
const ROWS: readonly Row[] = [
  { is: 'a message on its way', outgoing: message(), shows: 'added', over: false },
  { is: 'a message that failed', outgoing: message({ state: 'failed' }), shows: 'added', over: false },
  {
    is: 'a message that was sent, before the feed has it',
    outgoing: message({ sent: true }),
    shows: 'added',
    over: false,
  },
  { is: 'a message that the feed has first', feed: [stored()], outgoing: message(), shows: 'feed', over: true },
  { is: 'a message that both have', feed: [stored()], outgoing: message({ sent: true }), shows: 'feed', over: true },
  { is: 'a message of another topic', outgoing: message({ topic: 'other' }), shows: 'nothing', over: false },
  {
    is: 'a topic that the feed has before its answer',
    feed: [stored()],
    outgoing: topic(),
    shows: 'feed',
    over: false,
  },
  { is: 'a topic that both have', feed: [stored()], outgoing: topic({ sent: true }), shows: 'feed', over: true },
  {
    is: 'a message that is held, before the held have it',
    outgoing: message({ sent: true, held: true }),
    shows: 'added',
    over: false,
  },
  {
    is: 'a message that the held have',
    outgoing: message({ sent: true, held: true }),
    held: [held],
    shows: 'waiting',
    over: true,
  },
  {
    is: 'a message that the held have before its answer',
    outgoing: message(),
    held: [held],
    shows: 'waiting',
    over: true,
  },
  {
    is: 'a message that was let through, both still there',
    feed: [stored()],
    outgoing: message({ held: true }),
    held: [held],
    shows: 'feed',
    over: true,
  },
  { is: 'an edit on its way', feed: [stored()], outgoing: edit(), shows: 'edit', over: false },
  {
    is: 'an edit that was sent, before the feed has it',
    feed: [stored()],
    outgoing: edit({ sent: true }),
    shows: 'edit',
    over: false,
  },
  {
    is: 'an edit that the feed has first',
    feed: [stored({ edits: 1, text: 'new' })],
    outgoing: edit(),
    shows: 'feed',
    over: true,
  },
  {
    is: 'an edit that both have',
    feed: [stored({ edits: 1, text: 'new' })],
    outgoing: edit({ sent: true }),
    shows: 'feed',
    over: true,
  },
  {
    is: 'an edit that was sent, and a later one',
    feed: [stored({ edits: 2, text: 'later' })],
    outgoing: edit({ sent: true }),
    shows: 'feed',
    over: true,
  },
  {
    is: 'an edit on its way while another device was first',
    feed: [stored({ edits: 1, text: 'theirs' })],
    outgoing: edit(),
    shows: 'edit',
    over: false,
  },
  {
    is: 'an edit that failed since another device was first',
    feed: [stored({ edits: 1, text: 'theirs' })],
    outgoing: edit({ state: 'failed' }),
    shows: 'edit',
    over: false,
  },
  {
    is: 'an edit of a message further back that has it',
    apart: [stored({ edits: 1, text: 'new' })],
    outgoing: edit({ sent: true }),
    shows: 'nothing',
    over: true,
  },
  { is: 'an edit of a message that is not loaded', outgoing: edit({ sent: true }), shows: 'edit', over: false },
];

describe('REC what a conversation shows', () => {
  test.each(ROWS)(
    'REC-1 $is: $shows, over: $over',
    ({ feed = [], apart = [], outgoing, held: waits = [], shows, over }) => {
      const at = { messages: feed, apart: new Map(apart.map((one) => [one.id, one])) };
      const shown = reconcile(at, [outgoing], waits, 't');
      expect(shown.over).toEqual(over ? [outgoing.id] : []);
      const found = [
        ...(shown.added.length > 0 ? ['added'] : []),
        ...(shown.edits.size > 0 ? ['edit'] : []),
        ...(shown.waiting.length > 0 ? ['waiting'] : []),
      ];
      expect(found).toEqual(shows === 'feed' || shows === 'nothing' ? [] : [shows]);
      expect(shown.messages).toBe(feed);
    },
  );

  test('REC-2 of two edits the later one stands over the words', () => {
    const second = edit({ id: 'm-2', text: 'newer', before: { text: 'new', edits: 1 } });
    const { edits } = reconcile({ messages: [stored()], apart: new Map() }, [edit(), second], [], 't');
    expect(edits.get('m')).toBe(second);
  });

  test('REC-3 reconciled again after tidying, nothing more is over', () => {
    const feed = { messages: [stored()], apart: new Map<string, StoredMessage>() };
    const outgoing = [message(), topic({ id: 'x' })];
    const { over } = reconcile(feed, outgoing, [], 't');
    expect(
      reconcile(
        feed,
        outgoing.filter(({ id }) => !over.includes(id)),
        [],
        't',
      ).over,
    ).toEqual([]);
  });
});
