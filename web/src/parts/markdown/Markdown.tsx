import { splitLanguage } from '@socialhallbarhet/domain';
import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import { decodeEntities, mentionedBy, safeLink } from './links.ts';
import styles from './markdown.module.css';

/** Deeper than this is not writing but an attack; its source is shown. */
const DEEPEST = 8;

interface Context {
  readonly me: string | undefined;
  /** The level of `##` in a text of ours; what a member writes has no headings. */
  readonly top: 2 | 3 | undefined;
  readonly words: { readonly picture: string; readonly table: string; readonly done: string; readonly notDone: string };
}

/**
 * Markdown as React elements. No HTML is ever made from what a member wrote: tags are shown as
 * text, addresses go through `safeLink`, pictures become links.
 */
export const Markdown = memo(function Markdown({
  text,
  me,
  lead = false,
  muted = false,
  top,
}: {
  readonly text: string;
  /** Whose mentions are marked as for me. */
  readonly me?: string | undefined;
  /** At 18 px. */
  readonly lead?: boolean;
  /** Not there for others yet. */
  readonly muted?: boolean;
  /** For texts of the platform: real headings, `##` at this level. */
  readonly top?: 2 | 3;
}) {
  const { common } = useText();
  const context: Context = { me, top, words: common };
  const classes = [styles.markdown, lead && 'lead', muted && 'muted'];
  return <div className={classes.filter(Boolean).join(' ')}>{blocks(tokensOf(text), context, 0)}</div>;
});

function tokensOf(text: string): Token[] {
  // Quotes in quotes without end would make the lexer recurse as deep.
  const tame = text.replace(/^(?:[ \t]*>){9,}/gm, (marks) => marks.replaceAll('>', '\\>'));
  try {
    return lexer(tame, { gfm: true, breaks: true });
  } catch {
    return [{ type: 'paragraph', raw: text, text, tokens: [{ type: 'text', raw: text, text }] }];
  }
}

function blocks(tokens: readonly Token[], context: Context, depth: number): ReactNode {
  if (depth > DEEPEST) return tokens.map((token) => token.raw).join('');
  return tokens.map((token, index) => <Fragment key={index}>{block(token, context, depth)}</Fragment>);
}

function block(token: Token, context: Context, depth: number): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return <p>{inlines(token.tokens ?? [], context, depth + 1)}</p>;
    // Headings of a message stand far below those of the page.
    case 'heading': {
      if (context.top !== undefined) return heading(token as Tokens.Heading, context, context.top, depth);
      return (
        <p>
          <strong>{inlines(token.tokens ?? [], context, depth + 1)}</strong>
        </p>
      );
    }
    case 'blockquote':
      return <blockquote>{blocks(token.tokens ?? [], context, depth + 1)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'list':
      return list(token as Tokens.List, context, depth);
    case 'table':
      return table(token as Tokens.Table, context, depth);
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    case 'html':
      return <p>{token.raw.trim()}</p>;
    default:
      return inline(token, context, depth);
  }
}

function heading({ depth: level, tokens }: Tokens.Heading, context: Context, top: 2 | 3, depth: number): ReactNode {
  const inner = inlines(tokens, context, depth + 1);
  return level + top > 4 ? <h3>{inner}</h3> : <h2>{inner}</h2>;
}

function list(token: Tokens.List, context: Context, depth: number): ReactNode {
  const items = token.items.map((item, index) => (
    <li key={index} className={item.task ? styles.task : undefined}>
      {blocks(item.tokens, context, depth + 1)}
    </li>
  ));
  const start = Number(token.start);
  return token.ordered ? <ol start={Number.isSafeInteger(start) ? start : 1}>{items}</ol> : <ul>{items}</ul>;
}

function table(token: Tokens.Table, context: Context, depth: number): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- scrolled by keyboard; not a landmark
    <div className={styles.scroll} role="group" aria-label={context.words.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {token.header.map((cell, index) => (
              <th key={index} scope="col">
                {inlines(cell.tokens, context, depth + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{inlines(cell.tokens, context, depth + 1)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inlines(tokens: readonly Token[], context: Context, depth: number): ReactNode {
  if (depth > DEEPEST) return tokens.map((token) => token.raw).join('');
  return tokens.map((token, index) => <Fragment key={index}>{inline(token, context, depth)}</Fragment>);
}

function inline(token: Token, context: Context, depth: number): ReactNode {
  const inner = () => inlines((token as Tokens.Text).tokens ?? [], context, depth + 1);
  switch (token.type) {
    case 'text':
      return (token as Tokens.Text).tokens ? inner() : decodeEntities((token as Tokens.Text).text);
    case 'escape':
      return decodeEntities((token as Tokens.Escape).text);
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'del':
      return <del>{inner()}</del>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'checkbox':
      return (
        <>
          <span aria-hidden="true">{(token as Tokens.Checkbox).checked ? '☑ ' : '☐ '}</span>
          <span className="unseen">
            {(token as Tokens.Checkbox).checked ? context.words.done : context.words.notDone}
          </span>
        </>
      );
    case 'link':
      return link(token as Tokens.Link, inner, context);
    case 'image': {
      const image = token as Tokens.Image;
      const target = safeLink(decodeEntities(image.href));
      const name = `${decodeEntities(image.text) || image.href} (${context.words.picture})`;
      return target && !target.own ? outside(target.href, name) : name;
    }
    default:
      return token.raw;
  }
}

function link(token: Tokens.Link, inner: () => ReactNode, { me }: Context): ReactNode {
  const target = safeLink(decodeEntities(token.href));
  if (!target) return token.raw;
  const uid = mentionedBy(token.text, target.href);
  if (uid !== undefined) {
    return (
      <Link to={target.href} discover="none" className={uid === me ? styles.me : styles.mention} translate="no">
        {token.text}
      </Link>
    );
  }
  // Links between pages of ours stay in the language of the reader.
  return target.own ? (
    <Link to={splitLanguage(target.href).path} discover="none" className="link">
      {inner()}
    </Link>
  ) : (
    outside(target.href, inner())
  );
}

function outside(href: string, children: ReactNode) {
  return (
    <a href={href} rel="noopener nofollow" className="link">
      {children}
    </a>
  );
}
