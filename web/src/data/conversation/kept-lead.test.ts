import { Timestamp } from 'firebase/firestore';
import { expect, it } from 'vitest';
import { keptLead, leadKey } from './kept-lead.ts';
import { memoryStore } from '../device/memory-store.ts';
import type { StoredMessage } from '../device/store-types.ts';

const message = (id: string, seconds: number, text: string, changed = seconds): StoredMessage => ({
  id,
  group: 'g',
  topic: 't',
  topics: ['t'],
  author: 'a',
  text,
  edits: 0,
  state: 'visible',
  at: new Timestamp(seconds, 999_999_000),
  changed: new Timestamp(changed, 0),
});
const mark = { topic: 't', group: 'g', cursor: new Timestamp(9, 0), oldest: null, begun: 'a' };

it('LED-1 the first message of a long topic is as the device knows it latest', async () => {
  const store = memoryStore();
  const lead = () => keptLead(store, 'g', 'lead').then((found) => found?.text);
  expect(await lead()).toBeUndefined();
  await store.savePicture(leadKey('g', 'lead'), message('lead', 2, 'first'));
  await store.begin(mark, [message('other', 1, 'another'), message('later', 5, 'later')]);
  expect(await lead()).toBe('first');

  await store.settle(mark, [message('lead', 2, 'changed while it was loaded', 7)]);
  expect(await lead()).toBe('changed while it was loaded');
  await store.savePicture(leadKey('g', 'lead'), message('lead', 2, 'changed since', 8));
  expect(await lead()).toBe('changed since');
});
