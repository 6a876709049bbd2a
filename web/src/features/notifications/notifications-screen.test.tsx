import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, it } from 'vitest';
import { notices } from '../../gallery/rest.tsx';
import { NotificationsScreen } from './NotificationsScreen.tsx';

const shown = (loading: boolean) =>
  renderToStaticMarkup(
    <StaticRouter location="/">
      <NotificationsScreen
        mayAnnounce={false}
        notices={notices.filter(({ read }) => !read)}
        loading={loading}
        onRead={() => {}}
        onReadAll={() => {}}
      />
    </StaticRouter>,
  );

it('NTF-SCREEN what is there stays in its place when the rest comes: nobody presses beside it', () => {
  const before = (html: string) => html.slice(0, html.lastIndexOf('</li>'));
  expect(before(shown(true)).length).toBeGreaterThan(100);
  expect(shown(true)).not.toBe(shown(false));
  expect(shown(true).startsWith(before(shown(false)))).toBe(true);
});
