import type { Page } from '@playwright/test';
import { composer, openTopic, sent } from '../../support/app.ts';
import { expect, test, url } from '../support/journey.ts';
import { transcript } from '../support/screen-reader.ts';

/** What a browser's translation does to a page: every text, now and later, moves into elements of its own. */
function translate(page: Page) {
  return page.evaluate(() => {
    const isDone = (node: Node) => node.parentElement?.closest('font, script, style, textarea, [translate="no"]');
    const wrap = (text: Text) => {
      if (!text.data.trim() || isDone(text)) return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.textContent = text.data.toUpperCase();
    };
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) wrap(text);
    };
    wrapAll(document.body);
    new MutationObserver((changes) => {
      for (const change of changes) for (const added of change.addedNodes) wrapAll(added.parentNode ?? added);
    }).observe(document.body, { subtree: true, childList: true });
  });
}

test('a conversation heard by a screen reader, with somebody whose browser translates the page', async ({ member }) => {
  const [amina, yusuf] = await Promise.all([member('amina-nilsson'), member('yusuf-demir')]);
  const group = 'forskning-moter-praktik';
  const lead = 'Hur låter det här, **uppläst**?';
  const topic = await openTopic(amina, url, group, 'Att höra ett samtal', lead);
  await yusuf.goto(`/g/${group}/amne/${topic}`);

  await test.step('what a screen reader says, and when something arrives', async () => {
    await composer(yusuf).fill('Det låter som ett samtal.');
    await composer(yusuf).press('Control+Enter');
    await expect(amina.getByRole('log')).toContainText('Yusuf Demir: Det låter som ett samtal.');
    await expect(sent(yusuf, 'Det låter')).toBeVisible();
    await expect(yusuf.getByRole('log')).toBeEmpty();
    expect(await transcript(amina, 'main')).toMatchSnapshot('conversation.txt');
  });

  await test.step('a page that the browser translates goes on working', async () => {
    await translate(yusuf);
    await expect(yusuf.getByRole('heading', { level: 1 })).toHaveText('ATT HÖRA ETT SAMTAL');

    await composer(amina).fill('Hej därborta');
    await composer(amina).press('Control+Enter');
    await expect(yusuf.getByRole('article').filter({ hasText: 'HEJ DÄRBORTA' })).toBeVisible();
    await composer(yusuf).fill('Jag läser på mitt språk');
    await composer(yusuf).press('Control+Enter');
    await expect(amina.getByRole('article').filter({ hasText: 'Jag läser på mitt språk' })).toBeVisible();
    await expect(yusuf.getByRole('article').filter({ hasText: 'JAG LÄSER PÅ MITT SPRÅK' })).not.toContainText(
      'SKICKAS',
    );

    await yusuf.getByRole('link', { name: /Hem/i }).first().click();
    await expect(yusuf).toHaveURL('/');
    await yusuf
      .getByRole('link', { name: /Grupper/i })
      .first()
      .click();
    await expect(yusuf.getByRole('heading', { level: 1 })).toHaveText('GRUPPER');
    await yusuf.goBack();
    await expect(yusuf.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
