import { announcementCard, AppError, LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { EventFormScreen } from '../../web/src/features/calendar/form/EventFormScreen.tsx';
import { NewTopicScreen } from '../../web/src/features/groups/topics/NewTopicScreen.tsx';
import { TextField } from '../../web/src/forms/kit/fields.tsx';
import { FormFooter, SchemaForm } from '../../web/src/forms/kit/SchemaForm.tsx';
import { useSchemaForm } from '../../web/src/forms/kit/useSchemaForm.ts';
import { sv } from '../../web/src/i18n/sv.ts';
import { Dialog } from '../../web/src/ui/mui/Dialog.tsx';
import { stage } from './show.tsx';

const EMPTY = { title: '', text: '' };
const { tooShort, tooLong } = sv.common;

let stored: Readonly<Record<string, unknown>>;
const draft = {
  kept: () => stored,
  keep(changes: Readonly<Record<string, unknown>>) {
    stored = changes;
  },
};
beforeEach(() => {
  stored = {};
});
afterEach(() => cleanup());

interface LetterProps {
  readonly begin?: { readonly title: string; readonly text: string };
  readonly onSend?: (valid: typeof EMPTY) => Promise<void>;
  readonly onCancel?: () => void;
  readonly withoutTitle?: boolean;
}

const done = () => Promise.resolve();

function useLetter({ begin = EMPTY, onSend = done }: LetterProps) {
  return useSchemaForm({ schema: announcementCard, begin, draft, refused: { title: 'title' }, onSend });
}

/** The smallest form that has everything. */
function Letter(props: LetterProps) {
  const form = useLetter(props);
  const { onCancel } = props;
  return (
    <main>
      <SchemaForm form={form} changes={props.begin !== undefined}>
        {props.withoutTitle ? null : (
          <TextField at={form.at('title')} label="Rubrik" faults={{ refused: 'Upptagen.' }} />
        )}
        <TextField at={form.at('text')} label="Text" lines={3} />
        <FormFooter form={form} send="Skicka" saved="Skickat." {...(onCancel ? { onCancel } : {})} />
      </SchemaForm>
    </main>
  );
}

const title = () => page.getByLabelText('Rubrik');
const text = () => page.getByRole('textbox', { name: 'Text' });
const send = () => page.getByRole('button', { name: 'Skicka' }).click();
const refuse =
  (...args: ConstructorParameters<typeof AppError>) =>
  () =>
    Promise.reject(new AppError(...args));

describe('what is wrong', () => {
  test('FORM-9 is said when it is sent, and the first fault takes the focus', async () => {
    const onSend = vi.fn(done);
    await stage(() => <Letter onSend={onSend} />, 390);
    await text().fill('Hej');
    await expect.element(title()).not.toHaveAttribute('aria-invalid');
    await send();
    await expect.element(title()).toHaveFocus();
    await expect.element(title()).toHaveAccessibleDescription(tooShort(LIMITS.titleMin));
    expect(onSend).not.toHaveBeenCalled();
    // The same fault a second time.
    await text().click();
    await send();
    await expect.element(title()).toHaveFocus();
  });

  test('FORM-10 goes as soon as it is right, and comes back as soon as it is not', async () => {
    await stage(() => <Letter />, 390);
    await send();
    await title().fill('Välkomna');
    await expect.element(title()).not.toHaveAttribute('aria-invalid');
    await expect.element(text()).toHaveAttribute('aria-invalid', 'true');
    await title().fill('a'.repeat(LIMITS.titleMax + 1));
    await expect.element(title()).toHaveAccessibleDescription(tooLong(LIMITS.titleMax));
  });

  test('FORM-11 between two fields is judged anew by either', async () => {
    await stage(() => <EventFormScreen audiences={[]} onSave={done} onCancel={() => {}} />, 390);
    await page.getByRole('button', { name: sv.events.save }).click();
    const venue = page.getByRole('textbox', { name: sv.events.venue });
    await expect.element(venue).toHaveAccessibleDescription(sv.events.needsPlace);
    await page.getByLabelText(sv.events.link, { exact: false }).fill('https://mote.example');
    await expect.element(venue).not.toHaveAttribute('aria-invalid');
  });

  test('FORM-12 in what no input shows is said all the same', async () => {
    await stage(() => <Letter withoutTitle />, 390);
    await text().fill('Hej');
    await send();
    await expect.element(page.getByText(sv.errors['invalid-input'].what)).toBeVisible();
  });

  test('FORM-13 in a message under a form is led to as well', async () => {
    const group = { gid: 'g', name: 'Stadsodlarna', kind: 'open', readers: 3 } as const;
    const onStart = vi.fn(done);
    await stage(() => <NewTopicScreen group={group} people={[]} onStart={onStart} onCancel={() => {}} />, 390);
    const start = page.getByRole('button', { name: sv.groups.startTopic });
    const first = page.getByRole('textbox', { name: sv.groups.firstMessage });
    await first.fill('Hej alla');
    await start.click();
    await expect.element(page.getByLabelText(sv.groups.topicTitle)).toHaveFocus();
    await page.getByLabelText(sv.groups.topicTitle).fill('Odling');
    await first.fill('');
    await start.click();
    await expect.element(first).toHaveFocus();
    await expect.element(first).toHaveAccessibleDescription(expect.stringContaining(sv.common.required));
    await first.fill(' Hej alla ');
    await start.click();
    await vi.waitFor(() =>
      expect(onStart).toHaveBeenCalledWith({ title: 'Odling', cells: [], competences: [] }, 'Hej alla'),
    );
  });
});

describe('sending', () => {
  test('FORM-14 that fails keeps everything, and says how', async () => {
    await stage(() => <Letter onSend={refuse('unavailable')} />, 390);
    await title().fill('Välkomna');
    await text().fill('Hej');
    await send();
    await expect.element(page.getByText(sv.errors.unavailable.what)).toBeVisible();
    await expect.element(title()).toHaveValue('Välkomna');
    await expect.element(text()).toHaveValue('Hej');
    expect(stored).toEqual({ title: 'Välkomna', text: 'Hej' });
  });

  test('FORM-15 that the server refuses for a field says so there, until it is changed', async () => {
    await stage(() => <Letter onSend={refuse('invalid-input', { field: 'title' })} />, 390);
    await title().fill('Välkomna');
    await text().fill('Hej');
    await send();
    await expect.element(title()).toHaveFocus();
    await expect.element(title()).toHaveAccessibleDescription('Upptagen.');
    await title().fill('Välkommen');
    await expect.element(title()).not.toHaveAttribute('aria-invalid');
  });

  test('FORM-16 gives what the schema let through, once, however often it is pressed', async () => {
    const onSend = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 300)));
    await stage(() => <Letter onSend={onSend} />, 390);
    await title().fill('  Välkomna ');
    await text().fill('Hej');
    await userEvent.dblClick(page.getByRole('button', { name: 'Skicka' }));
    await expect.element(page.getByText('Skickat.')).toBeVisible();
    expect(onSend.mock.calls).toEqual([[{ title: 'Välkomna', text: 'Hej' }]]);
    await text().fill('Hej igen');
    await expect.element(page.getByText('Skickat.')).not.toBeInTheDocument();
  });

  test('FORM-17 works in a dialog, where the buttons are in no form', async () => {
    const onSend = vi.fn(done);
    function InDialog() {
      const [isOpen, setOpen] = useState(true);
      const form = useLetter({ onSend });
      const footer = <FormFooter form={form} send="Skicka" onSend={form.submit} onCancel={() => setOpen(false)} />;
      return (
        <Dialog open={isOpen} title="Brev" onClose={() => setOpen(false)} actions={footer}>
          <SchemaForm form={form}>
            <TextField at={form.at('title')} label="Rubrik" />
            <TextField at={form.at('text')} label="Text" lines={3} />
          </SchemaForm>
        </Dialog>
      );
    }
    await stage(() => <InDialog />, 390);
    await send();
    await expect.element(title()).toHaveFocus();
    await title().fill('Välkomna');
    await text().fill('Hej');
    await send();
    await vi.waitFor(() => expect(onSend).toHaveBeenCalledOnce());
    await page.getByRole('button', { name: sv.common.cancel }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('a draft', () => {
  test('FORM-18 is what was changed, and is gone when it is sent', async () => {
    const begin = { title: 'Välkomna', text: 'Hej' };
    await stage(() => <Letter begin={begin} />, 390);
    await text().fill('Hej alla');
    expect(stored).toEqual({ text: 'Hej alla' });
    await send();
    await expect.element(page.getByText('Skickat.')).toBeVisible();
    expect(stored).toEqual({});
    // What was sent is what it is compared with from now on.
    await text().fill('Hej');
    expect(stored).toEqual({ text: 'Hej' });
  });

  test('FORM-19 is what was typed while it was sent', async () => {
    let answer = () => {};
    const onSend = () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      });
    await stage(() => <Letter onSend={onSend} />, 390);
    await title().fill('Välkomna');
    await text().fill('Hej');
    await send();
    await text().fill('Hej alla');
    answer();
    await vi.waitFor(() => expect(stored).toEqual({ text: 'Hej alla' }));
  });

  test('FORM-20 that was left is dropped on request, and the focus stays in the form', async () => {
    stored = { text: 'Halvfärdigt' };
    await stage(() => <Letter begin={{ title: 'Välkomna', text: 'Hej' }} />, 390);
    await expect.element(text()).toHaveValue('Halvfärdigt');
    await page.getByRole('button', { name: sv.common.dropUnsaved }).click();
    await expect.element(text()).toHaveValue('Hej');
    await expect.element(page.getByText(sv.common.unsaved)).not.toBeInTheDocument();
    await expect.element(title()).toHaveFocus();
    expect(stored).toEqual({});
  });

  test('FORM-21 goes with Avbryt', async () => {
    const onCancel = vi.fn();
    await stage(() => <Letter onCancel={onCancel} />, 390);
    await text().fill('Halvfärdigt');
    await page.getByRole('button', { name: sv.common.cancel }).click();
    expect(onCancel).toHaveBeenCalledOnce();
    expect(stored).toEqual({});
  });
});
