import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { faults, show } from './show.tsx';

afterEach(() => cleanup());

/** The button that sends a form: the first of its footer. */
const submit = () => document.querySelector<HTMLButtonElement>('form button[type=submit]');

describe('BEH faults of forms', () => {
  test.each(['group-form', 'event-form', 'announcement-new', 'first-profile'])(
    'BEH-1 %s sent as it stands says what is missing, and goes to the first fault',
    async (name) => {
      await show(name, 390);
      for (const field of document.querySelectorAll<HTMLInputElement>('form input:not([type]), form input[type=text]'))
        await userEvent.clear(field);
      const button = submit();
      expect(button).not.toBeNull();
      if (button) await userEvent.click(button);
      await expect.poll(() => document.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(0);
      const [first] = document.querySelectorAll('[aria-invalid=true]');
      await expect.poll(() => document.activeElement).toBe(first);
      // What is wrong is said in words that belong to the field.
      const said = (first?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
      expect(said.some((element) => (element?.textContent ?? '').length > 3)).toBe(true);
      expect(await faults()).toEqual([]);
    },
  );
});

describe('BEH menus', () => {
  test('BEH-2 the account menu opens by keyboard, takes the focus, and gives it back on Escape', async () => {
    await show('home', 1440);
    const button = page.getByRole('button', { name: /Amina Nilsson/ }).element() as HTMLButtonElement;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('[role=menu]')).not.toBeNull();
    await expect.poll(() => document.querySelector('[role=menu]')?.contains(document.activeElement)).toBe(true);
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('[role=menu]')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button);
  });
});
