import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, it } from 'vitest';
import { MemberLink } from './MemberLink.tsx';

const shown = (name: string) =>
  renderToStaticMarkup(
    <StaticRouter location="/">
      <MemberLink uid="karin" name={name} />
    </StaticRouter>,
  );

it('MEMBER-LINK a name leads to its member and is not translated', () =>
  expect(shown('Karin Berg')).toBe(
    '<a dir="auto" translate="no" href="/folk/karin" data-discover="true">Karin Berg</a>',
  ));

it('MEMBER-LINK a name that is not here yet is a word that may be translated, never an empty link', () =>
  expect(shown('')).toBe('<a dir="auto" href="/folk/karin" data-discover="true">Medlem</a>'));
