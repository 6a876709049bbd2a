import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { sv as t } from '../../web/src/i18n/sv.ts';
import { Composer, type ComposerProps } from '../../web/src/parts/writing/Composer.tsx';
import { TopicScreen } from '../../web/src/features/topic/TopicScreen.tsx';
import { topicProps } from '../../web/src/gallery/topic.ts';
import { optional } from '../../web/src/ui/optional.ts';
import { faults, rest, stage } from './show.tsx';

afterEach(() => cleanup());

const people = [
  { uid: 'olle-1', name: 'Olle Lund', headline: 'Fritidsledare' },
  { uid: 'olle-2', name: 'Olle Lund', headline: 'Planarkitekt' },
  { uid: 'karin', name: 'Karin Berg' },
];
const box = () => page.getByRole('textbox').element() as HTMLTextAreaElement;
const options = () => [...document.querySelectorAll('[role=option]')].map((one) => one.textContent);

/** A composer alone, under a space where its list fits. */
async function write(more: Partial<ComposerProps> = {}) {
  const onSend = vi.fn<(markdown: string) => void>();
  const onDraft = vi.fn<(markdown: string) => void>();
  await stage(
    () => (
      <div style={{ paddingTop: 300 }}>
        <Composer
          label={t.topic.composer}
          people={people}
          enterSends
          send={t.topic.send}
          {...{ onSend, onDraft, ...more }}
        />
      </div>
    ),
    390,
  );
  await userEvent.click(box());
  return { onSend, onDraft };
}

describe('WRI two members with one name', () => {
  test('WRI-1 are told apart, and the one who is picked is the one who is mentioned, with an ending too', async () => {
    const { onSend, onDraft } = await write();
    await userEvent.keyboard('Låna @Olle Lund');
    await expect.poll(options).toEqual(['Olle LundFritidsledare', 'Olle LundPlanarkitekt']);
    expect(page.getByRole('option', { name: 'Olle Lund Planarkitekt' }).query()).not.toBeNull();
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => box().value).toBe('Låna @Olle Lund ');
    await userEvent.keyboard('{Backspace}s cykel, inte @olle{Enter}');
    await expect.poll(() => box().value).toBe('Låna @Olle Lunds cykel, inte @Olle Lund ');
    const markdown = 'Låna [@Olle Lund](/folk/olle-2)s cykel, inte [@Olle Lund](/folk/olle-1)';
    expect(onDraft).toHaveBeenLastCalledWith(`${markdown} `);
    await userEvent.keyboard('{Enter}');
    expect(onSend.mock.calls).toEqual([[markdown]]);
    await expect.poll(() => box().value).toBe('');
  });

  test('WRI-8 with one headline are told apart by where they work; a name typed as two signs is found', async () => {
    const { onSend } = await write({
      people: [
        { uid: 'olle-1', name: 'Olle Lund', organisation: 'Stadsområde Nordost' },
        { uid: 'olle-2', name: 'Olle Lund', organisation: 'Rädda Barnen' },
        { uid: 'rosa', name: 'Rosa Méndez' },
      ],
    });
    await userEvent.keyboard('@olle');
    await expect.poll(options).toEqual(['Olle LundStadsområde Nordost', 'Olle LundRädda Barnen']);
    await userEvent.fill(box(), 'Hej @Rosa Me\u0301ndez!');
    await userEvent.keyboard('{Enter}');
    expect(onSend.mock.calls).toEqual([['Hej [@Rosa Méndez](/folk/rosa)!']]);
  });

  test('WRI-2 keep whom they stand for through a draft or an edit', async () => {
    const { onSend } = await write({
      initial: '[@Olle Lund](/folk/olle-2) och [@Olle Lund](/folk/olle-1)',
      keep: true,
    });
    await userEvent.keyboard('{Control>}{Home}{/Control}Hej ');
    await expect.poll(() => box().value).toBe('Hej @Olle Lund och @Olle Lund');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(onSend.mock.calls).toEqual([['Hej [@Olle Lund](/folk/olle-2) och [@Olle Lund](/folk/olle-1)']]);
  });
});

describe('WRI the keys', () => {
  test('WRI-3 a picked mention is undone and redone, and so is what was typed before it', async () => {
    const { onSend } = await write();
    await userEvent.keyboard('Fråga @olle');
    await expect.poll(options).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => box().value).toBe('Fråga @Olle Lund ');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => box().value).toBe('Fråga @olle');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(() => box().value).toBe('Fråga @Olle Lund ');
    await userEvent.keyboard('{Enter}');
    expect(onSend.mock.calls).toEqual([['Fråga [@Olle Lund](/folk/olle-2)']]);
  });

  test.each([
    ['the Enter that ends composing in Safari', { keyCode: 229 }, 0],
    ['an Enter while composing', { isComposing: true, keyCode: 13 }, 0],
    ['an Enter of its own', { keyCode: 13 }, 1],
  ])('WRI-4 %s', async (_, more, sent) => {
    const { onSend } = await write();
    await userEvent.keyboard('konnichiwa');
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }));
    await expect.poll(() => onSend.mock.calls.length).toBe(sent);
    await expect.poll(() => box().value).toBe(sent ? '' : 'konnichiwa');
  });

  test('WRI-5 what nobody could see is told before it is sent, and kept', async () => {
    const { onSend } = await write({ initial: '\u200b\u2800\u2060' });
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => page.getByText(t.common.blank).query()).not.toBeNull();
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(box().value).toBe('\u200b\u2800\u2060');
    expect(onSend).not.toHaveBeenCalled();
    await userEvent.keyboard('Hej{Enter}');
    await expect.poll(() => onSend.mock.calls.length).toBe(1);
  });
});

describe('WRI a hint', () => {
  test('WRI-7 that a text singles somebody out is told to its writer alone, goes with the words, and hinders nothing', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const { onSend } = await write();
    const hint = () => document.querySelector('form output')?.textContent;
    const told = t.topic.singled(t.topic.singledBy['personal-number']);
    await userEvent.keyboard('Ring om 19811218-9876');
    await expect.poll(hint, { timeout: 5000 }).toBe(told);
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}snart');
    await expect.poll(hint, { timeout: 5000 }).toBe('');
    await userEvent.keyboard('. Eleven Xerxes har adhd');
    await expect.poll(hint, { timeout: 5000 }).toBe(t.topic.singled(t.topic.singledBy.health));
    await userEvent.keyboard('{Enter}');
    expect(onSend).toHaveBeenCalledTimes(1);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('WRI an edit', () => {
  const mine = topicProps.messages.find(({ mine: own }) => own);
  const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }).first());
  const editBox = () => page.getByRole('textbox', { name: t.topic.editLabel }).element() as HTMLTextAreaElement;

  test.each([390, 1440])(
    'WRI-6 is never under the composer at %i px, and what was begun is offered again',
    async (width) => {
      const drafts = new Map<string, string>();
      const onEdit = vi.fn<(id: string, markdown: string) => void>();
      const topic = () => (
        <TopicScreen
          {...topicProps}
          messages={topicProps.messages.map((one) => ({ ...one, edits: 0 }))}
          begunEdit={(id) => drafts.get(id) ?? ''}
          onKeepEdit={(id, text) => void (text === '' ? drafts.delete(id) : drafts.set(id, text))}
          onEdit={onEdit}
        />
      );
      await stage(topic, width);
      await press(t.topic.commands.edit);
      await expect.poll(() => document.activeElement).toBe(editBox());
      await userEvent.keyboard(' Och mer.');
      const written = editBox().value;
      expect(written.endsWith(' Och mer.')).toBe(true);
      await rest();
      const box = editBox().getBoundingClientRect();
      const composer = page.getByRole('textbox', { name: t.topic.composer }).element().closest('form') as HTMLElement;
      expect(box.bottom).toBeLessThanOrEqual(Math.min(window.innerHeight, composer.getBoundingClientRect().top));
      // Escape closes it, and loses nothing; nor does a reload.
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => page.getByText(t.topic.editBegun).query()).not.toBeNull();
      await cleanup();
      await stage(topic, width);
      await press(t.topic.editGoOn);
      await expect.poll(() => editBox().value).toBe(written);
      await press(t.topic.editSave);
      expect(onEdit.mock.calls).toEqual([[mine?.id, written]]);
      expect(drafts.size).toBe(0);
      // Begun again, and given up by its button.
      await press(t.topic.commands.edit);
      await userEvent.keyboard('x');
      expect(drafts.size).toBe(1);
      await press(t.common.cancel);
      await expect.poll(() => page.getByText(t.topic.editBegun).query()).toBeNull();
      expect(drafts.size).toBe(0);
    },
  );
});

test('WRI-9 a part that cannot be fetched, as without a network, leaves the page as it is', async () => {
  const Part = optional(() => Promise.reject(new Error('not fetched')));
  await stage(
    () => (
      <main>
        <p>Det man skriver</p>
        <Part />
      </main>
    ),
    390,
  );
  await expect.poll(() => document.querySelector('main')?.textContent).toBe('Det man skriver');
});
