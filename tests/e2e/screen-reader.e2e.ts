import { composer, openTopic, sent } from '../support/app.ts';
import { expect, test, url } from './support/journey.ts';
import { transcript } from './support/screen-reader.ts';

test('what a screen reader says at the door', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/logga-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await transcript(page, 'body')).toMatchSnapshot('door.txt');
});

test('what a screen reader says in a conversation, and when something arrives', async ({ member }) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir')]);
  const topic = await openTopic(
    amina,
    url,
    'forskning-moter-praktik',
    'Att höra ett samtal',
    'Hur låter det här, **uppläst**?',
  );
  await yusuf.goto(`/g/forskning-moter-praktik/amne/${topic}`);
  await composer(yusuf).fill('Det låter som ett samtal.');
  await composer(yusuf).press('Control+Enter');
  await expect(amina.getByRole('log')).toContainText('Yusuf Demir: Det låter som ett samtal.');
  await expect(sent(yusuf, 'Det låter')).toBeVisible();
  await expect(yusuf.getByRole('log')).toBeEmpty();
  expect(await transcript(amina, 'main')).toMatchSnapshot('conversation.txt');
});
