import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { sv as t } from '../../web/src/i18n/sv.ts';
import { faults, show } from './show.tsx';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first();
const shown = (role: string) => document.querySelector<HTMLElement>(`[role=${role}]`);
const focused = () => document.activeElement;

afterEach(() => cleanup());

describe('BEH faults of forms', () => {
  test.each(['group-form', 'event-form', 'announcement-new', 'first-profile', 'password'])(
    'BEH-1 %s sent as it stands says what is missing, and goes to the first fault',
    async (name) => {
      await show(name, 390);
      const fields = 'form :is(input:not([type]), input[type=text]):not([role=combobox])';
      for (const field of document.querySelectorAll(fields)) await userEvent.clear(field);
      await userEvent.click(document.querySelector('form button[type=submit]') as Element);
      await firstFaultIsFocused();
      expect(await faults()).toEqual([]);
    },
  );

  test('BEH-2 a dialog sent as it stands says what is missing', async () => {
    await show('report', 390);
    await button(t.moderation.reportSend).click();
    await expect.poll(() => page.getByText(t.moderation.groundNeeded).query()).not.toBeNull();
    expect(document.querySelector('select')?.getAttribute('aria-invalid')).toBe('true');
    expect(await faults()).toEqual([]);
  });
});

/** What is wrong is said in words that belong to the field. */
async function firstFaultIsFocused() {
  await expect.poll(() => document.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(0);
  const [first] = document.querySelectorAll('[aria-invalid=true]');
  await expect.poll(focused).toBe(first);
  const said = (first?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(said.some((element) => (element?.textContent ?? '').length > 3)).toBe(true);
}

describe('BEH menus', () => {
  const opened = async (role: string, opener: HTMLElement) => {
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown(role)?.contains(focused())).toBe(true);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(await faults()).toEqual([]);
  };
  const closed = async (role: string, opener: HTMLElement) => {
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => shown(role)).toBeNull();
    await expect.poll(focused).toBe(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
  };

  test.each([
    ['home', t.shell.account('Amina Nilsson')],
    ['topic', t.topic.moreActions],
    ['group', t.groups.memberMenu('Karin Berg')],
  ])(
    'BEH-3 in %s “%s” opens by keyboard, goes on by arrows, and gives the focus back on Escape',
    async (name, label) => {
      await show(name, 1440);
      const opener = button(label).element() as HTMLElement;
      await opened('menu', opener);
      const before = focused();
      await userEvent.keyboard('{ArrowDown}');
      await expect.poll(focused).not.toBe(before);
      expect(focused()?.getAttribute('role')).toBe('menuitem');
      await closed('menu', opener);
    },
  );

  test('BEH-4 the bell opens by keyboard, and gives the focus back on Escape', async () => {
    await show('home', 1440);
    const bell = document.querySelector<HTMLElement>('[aria-haspopup=dialog]') as HTMLElement;
    await opened('dialog', bell);
    await closed('dialog', bell);
  });
});

describe('BEH dialogs', () => {
  test.each([
    ['group-outside', t.groups.ask],
    ['announcement-sent', t.announcements.withdraw],
    ['member-free', t.powers.restrict],
    ['admin', t.admin.changeOf('Maja Lindqvist')],
  ])('BEH-5 in %s the dialog of “%s” holds the focus, and gives it back on Escape', async (name, label) => {
    await show(name, 390);
    const opener = button(label).element() as HTMLElement;
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown('dialog')?.contains(focused())).toBe(true);
    expect(await faults()).toEqual([]);
    for (let presses = 0; presses < 12; presses++) {
      await userEvent.keyboard('{Tab}');
      expect(shown('dialog')?.contains(focused())).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => shown('dialog')).toBeNull();
    await expect.poll(focused).toBe(opener);
  });

  test.each([
    ['group-outside', t.groups.ask],
    ['announcement-sent', t.announcements.withdraw],
    ['member-free', t.powers.restrict],
    ['admin', t.admin.changeOf('Maja Lindqvist')],
  ])(
    'BEH-6 in %s what is written in the dialog of “%s” is not lost by Escape or a press beside it',
    async (name, label) => {
      await show(name, 390);
      await button(label).click();
      await expect.poll(() => shown('dialog')?.contains(focused())).toBe(true);
      const field = shown('dialog')?.querySelector('textarea') as HTMLTextAreaElement;
      await userEvent.fill(field, 'Därför att');
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => page.getByText(t.common.leaveWritten).query()).not.toBeNull();
      await expect.poll(() => focused()?.textContent).toBe(t.common.goOnWriting);
      expect(await faults()).toEqual([]);
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => page.getByText(t.common.leaveWritten).query()).toBeNull();
      expect(field.value).toBe('Därför att');
      expect(focused()).toBe(field);
      await userEvent.click(document.querySelector('.MuiDialog-container') as Element, { position: { x: 5, y: 5 } });
      await button(t.common.dropWritten).click();
      await expect.poll(() => shown('dialog')).toBeNull();
    },
  );
});
