import type { Roster, Time } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../data/device/outbox.ts';
import type { StoredMessage } from '../../../data/device/store-types.ts';
import type { HeldMessage } from '../../../data/conversation/topics.ts';
import { entryAt, itemsOf, firstMessageOf, mineAfter, storedOf } from './items.ts';

const moment: Time = { seconds: 1, nanoseconds: 0, toMillis: () => 1000 };
const stored = (id: string) =>
  ({ id, author: 'amina', text: id, edits: 0, state: 'visible', at: moment, changed: moment }) as StoredMessage;
const edit = (message: string, text: string) =>
  ({ kind: 'edit', id: `${message}-1`, message, text, state: 'pending', before: { edits: 0 } }) as Outgoing;

describe('the lead of a long topic, further back than what is loaded', () => {
  const [lead, late] = [stored('lead'), stored('late')];
  it('ITM-1 is found by its id, like those that are loaded', () => {
    expect(storedOf('lead', [late], lead)).toBe(lead);
    expect(storedOf('late', [late], lead)).toBe(late);
    expect(storedOf('other', [late], lead)).toBeUndefined();
    expect(storedOf('lead', [late], undefined)).toBeUndefined();
  });
  it('ITM-2 shows one’s latest edit of it while that is on its way, and no other', () => {
    const outgoing = [edit('lead', 'once'), edit('late', 'another'), edit('lead', 'twice')];
    expect(firstMessageOf(lead, outgoing, 'amina', undefined)).toMatchObject({
      text: 'twice',
      sending: 'pending',
      mine: true,
    });
    const shown = firstMessageOf(lead, [], 'amina', undefined);
    expect(shown).toMatchObject({ text: 'lead' });
    expect(shown.sending).toBeUndefined();
  });
  it('ITM-3 is the same object for as long as nothing about it changed', () => {
    const outgoing = [edit('lead', 'once')];
    expect(firstMessageOf(lead, [...outgoing], 'amina', undefined)).toBe(
      firstMessageOf(lead, outgoing, 'amina', undefined),
    );
  });
});

it('ITM-5 an edit that was sent stands over the old words until the message has it; one that failed stays', () => {
  const before = stored('late');
  const after = { ...before, text: 'said elsewhere since', edits: 1 };
  const sent = { ...edit('late', 'new'), sent: true } as Outgoing;
  const failed = { ...edit('late', 'mine'), state: 'failed' } as Outgoing;
  const shown = (message: StoredMessage, outgoing: Outgoing) => firstMessageOf(message, [outgoing], 'amina', undefined);
  expect(shown(before, sent)).toMatchObject({ text: 'new' });
  expect(shown(before, sent).sending).toBeUndefined();
  expect(shown(after, sent)).toMatchObject({ text: 'said elsewhere since' });
  expect(shown(after, failed)).toMatchObject({ text: 'mine', sending: 'failed' });
});

it('ITM-4 what could not be sent is found where it is shown: a message by itself, an edit by what it changes', () => {
  const outgoing = [{ kind: 'message', id: 'new' } as Outgoing, edit('late', 'once'), edit('late', 'twice')];
  expect(entryAt('new', outgoing)).toBe(outgoing[0]);
  expect(entryAt('late', outgoing)).toBe(outgoing[2]);
  expect(entryAt('other', outgoing)).toBeUndefined();
});

describe('an item', () => {
  const rosterOf = (amina: string, yusuf: string) =>
    ({ rows: { amina: { name: amina }, yusuf: { name: yusuf } } }) as unknown as Roster;
  const answered = { ...stored('a'), author: 'yusuf' };
  const sources = {
    edits: new Map(),
    added: [{ kind: 'message', id: 'c', text: 'c', time: 1, state: 'pending', replyTo: 'a' } as Outgoing],
    waiting: [{ id: 'd', author: 'amina', text: 'd', replyTo: 'a' } as HeldMessage],
    over: [],
  };
  const answer = { ...stored('b'), replyTo: 'a' };
  const items = (roster: Roster, to = answered, more: StoredMessage[] = []) =>
    itemsOf({ ...sources, messages: [to, answer, ...more] }, 'amina', roster).filter(({ id }) => 'bcd'.includes(id));

  it('ITM-6 is the same object for as long as nothing about it changed, wherever its words stand', () => {
    const first = items(rosterOf('Amina', 'Yusuf'));
    const again = items(rosterOf('Amina', 'Yusuf'), answered, [stored('else')]);
    expect(again).toHaveLength(3);
    for (const [i, item] of again.entries()) expect(item).toBe(first[i]);
    const later = [
      items(rosterOf('Amina N', 'Yusuf')),
      items(rosterOf('Amina N', 'Yusuf D')),
      items(rosterOf('Amina N', 'Yusuf D'), { ...answered, text: 'changed' }),
    ];
    expect(new Set([...first, ...later.flat()]).size).toBe(12);
    for (const item of later[2] ?? []) {
      expect(item).toMatchObject({ author: { name: 'Amina N' }, answers: { name: 'Yusuf D', snippet: 'changed' } });
    }
  });

  it('ITM-7 that is held looks alike from the outbox and from the list', () => {
    const entry = {
      kind: 'message',
      id: 'c',
      text: 'c',
      time: 1,
      state: 'pending',
      sent: true,
      held: true,
    } as Outgoing;
    const list = { id: 'c', author: 'amina', text: 'c', replyTo: '' } as HeldMessage;
    const nothing = { messages: [], edits: new Map(), added: [], waiting: [], over: [] };
    const [one] = itemsOf({ ...nothing, added: [entry] }, 'amina', undefined);
    expect(one).toMatchObject({ at: null, sending: 'held' });
    expect(itemsOf({ ...nothing, waiting: [list] }, 'amina', undefined)).toEqual([one]);
  });
});

it('ITM-9 mine after what is on screen: those loaded and those on their way here, each once', () => {
  const messages = [stored('a'), { ...stored('b'), author: 'karin' }, stored('c'), { ...stored('d'), author: 'karin' }];
  const out = (id: string, more: object = {}) =>
    ({ kind: 'message', id, topic: 't', state: 'pending', ...more }) as Outgoing;
  const outgoing = [
    out('c', { sent: true }),
    out('e'),
    out('f', { state: 'failed' }),
    out('g', { held: true, sent: true }),
    out('h', { topic: 'other' }),
    edit('a', 'new'),
  ];
  expect(mineAfter(messages, 1, outgoing, 't', 'amina')).toBe(3);
  expect(mineAfter(messages, 4, [], 't', 'amina')).toBe(0);
});
