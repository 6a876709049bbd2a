import type { Time } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../data/device/outbox.ts';
import type { StoredMessage } from '../../../data/device/store-types.ts';
import { entryAt, leadOf, storedOf } from './items.ts';

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
    expect(leadOf(lead, outgoing, 'amina', undefined)).toMatchObject({ text: 'twice', sending: 'pending', mine: true });
    const shown = leadOf(lead, [], 'amina', undefined);
    expect(shown).toMatchObject({ text: 'lead' });
    expect(shown.sending).toBeUndefined();
  });
  it('ITM-3 is the same object for as long as nothing about it changed', () => {
    const outgoing = [edit('lead', 'once')];
    expect(leadOf(lead, [...outgoing], 'amina', undefined)).toBe(leadOf(lead, outgoing, 'amina', undefined));
  });
});

it('ITM-5 an edit that was sent stands over the old words until the message has it; one that failed stays', () => {
  const before = stored('late');
  const after = { ...before, text: 'said elsewhere since', edits: 1 };
  const sent = { ...edit('late', 'new'), sent: true } as Outgoing;
  const failed = { ...edit('late', 'mine'), state: 'failed' } as Outgoing;
  const shown = (message: StoredMessage, outgoing: Outgoing) => leadOf(message, [outgoing], 'amina', undefined);
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
