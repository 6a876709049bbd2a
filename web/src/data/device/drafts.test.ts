import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formDraftOf, loadDrafts } from './drafts.ts';
import { memoryStore } from './memory-store.ts';

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  return () => vi.unstubAllGlobals();
});
const closeTab = () => window.dispatchEvent(new Event('pagehide'));
const kept = (store = memoryStore()) => ({
  store,
  see: (expected: unknown) => vi.waitFor(async () => expect(await store.snapshot('drafts')).toEqual(expected)),
});

describe('drafts', () => {
  it('DRA-1 keeps what is written, for the next page, and forgets what was sent', async () => {
    const { store, see } = kept();
    const drafts = await loadDrafts(store, 'mia');
    drafts.keep('topic', 'Hej');
    expect(drafts.of('topic')).toBe('Hej');
    await see({ topic: 'Hej' });
    expect((await loadDrafts(store, 'mia')).of('topic')).toBe('Hej');
    drafts.keep('topic', '');
    await see({});
  });

  it('DRA-2 keeps the last letters of a page that is closed', async () => {
    const { store, see } = kept();
    (await loadDrafts(store, 'mia')).keep('topic', 'Hej');
    closeTab();
    await see({ topic: 'Hej' });
  });

  it('DRA-3 a tab that is closed takes nothing from the others, and brings nothing back', async () => {
    const { store, see } = kept();
    const one = await loadDrafts(store, 'mia');
    one.keep('sent', 'Snart skickat');
    await see({ sent: 'Snart skickat' });
    const two = await loadDrafts(store, 'mia');
    two.keep('sent', '');
    two.keep('other', 'Ett utkast');
    await see({ other: 'Ett utkast' });
    closeTab();
    one.keep('third', 'Ett till');
    await see({ other: 'Ett utkast', third: 'Ett till' });
  });

  it('DRA-4 what one tab sent, the other does not offer again, unless it has written there itself', async () => {
    const uid = crypto.randomUUID();
    const { store, see } = kept();
    const one = await loadDrafts(store, uid);
    one.keep('topic', 'Hej');
    one.keep('other', 'Ett');
    await see({ topic: 'Hej', other: 'Ett' });
    const two = await loadDrafts(store, uid);
    const told: string[] = [];
    const end = two.watch((destination) => told.push(destination));
    two.keep('other', 'Ett utkast');
    one.keep('topic', 'Hej alla');
    await vi.waitFor(() => expect(two.of('topic')).toBe('Hej alla'));
    one.keep('topic', '');
    one.keep('other', '');
    await vi.waitFor(() => expect(two.of('topic')).toBe(''));
    expect(two.of('other')).toBe('Ett utkast');
    expect(told).toEqual(['topic', 'topic']);
    end();
    // Sent here, the others are heard again.
    two.keep('other', '');
    one.keep('other', 'Två');
    await vi.waitFor(() => expect(two.of('other')).toBe('Två'));
    expect(told).toEqual(['topic', 'topic']);
  });

  it('DRA-9 a form finds what was typed into it, by its address; nothing changed forgets it', async () => {
    const { store, see } = kept();
    const drafts = await loadDrafts(store, 'mia');
    const form = formDraftOf(drafts, '/g/a/nytt');
    expect(form.kept()).toEqual({});
    form.keep({ title: 'Hej', cells: ['a'] });
    expect(formDraftOf(drafts, '/g/a/nytt').kept()).toEqual({ title: 'Hej', cells: ['a'] });
    expect(formDraftOf(drafts, '/g/b/nytt').kept()).toEqual({});
    form.keep({});
    await see({});
  });

  it('DRA-10 what is no form is as good as nothing', async () => {
    const drafts = await loadDrafts(memoryStore(), 'mia');
    for (const text of ['{', 'null', '[]', '"Hej"', '7']) {
      drafts.keep('form:/mitt', text);
      expect(formDraftOf(drafts, '/mitt').kept()).toEqual({});
    }
  });
});
