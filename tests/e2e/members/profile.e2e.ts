import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';

const headline = (page: Page) => page.getByRole('textbox', { name: 'Arbetstitel' });

test('what one device changes in a profile, another that comes back does not undo', async ({ member }) => {
  const desk = await member('omar-saleh', '/mitt');
  await expect(headline(desk)).not.toHaveValue('');
  // Closed meanwhile; what it knows of the profile is of before.
  const browser = desk.context();
  await desk.close();
  const phone = await member('omar-saleh', '/mitt');
  await headline(phone).fill('Ändrat på telefonen');
  await phone.getByRole('button', { name: 'Spara' }).click();
  await expect(phone.getByText('Profilen är sparad.').first()).toBeVisible();
  const back = await browser.newPage();
  await back.goto('/mitt');
  await expect(headline(back)).toHaveValue('Ändrat på telefonen');
});
