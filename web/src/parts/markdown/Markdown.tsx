import { type Block, type Inline, type Item, type NameOf, read, splitLanguage } from '@socialhallbarhet/domain';
import { Fragment, memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import styles from './markdown.module.css';
import { useMentionNames } from './names.ts';

interface Context {
  readonly me: string | undefined;
  /** The level of `##` in a text of ours; what a member writes has no headings. */
  readonly top: 2 | 3 | undefined;
  readonly nameOf: NameOf;
  readonly words: { readonly picture: string; readonly table: string; readonly done: string; readonly notDone: string };
}

/**
 * What people write, as React elements. No HTML is ever made from it: the tree has none, and its addresses are safe
 * (`safeLink`). Each block takes its direction from its own first letter.
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
  const context: Context = { me, top, nameOf: useMentionNames(), words: common };
  const classes = [styles.markdown, lead && 'lead', muted && 'muted'];
  return <div className={classes.filter(Boolean).join(' ')}>{blocks(read(text), context, 'auto')}</div>;
});

/** `auto` outermost; what is within a quote or a list goes its way. */
type Direction = 'auto' | undefined;

const blocks = (all: readonly Block[], context: Context, dir?: Direction): ReactNode =>
  all.map((one, index) => <Fragment key={index}>{block(one, context, dir)}</Fragment>);

function block(one: Block, context: Context, dir: Direction): ReactNode {
  switch (one.kind) {
    case 'line':
      return dir ? <p dir={dir}>{inlines(one.inner, context)}</p> : inlines(one.inner, context);
    case 'paragraph':
      return <p dir={dir}>{inlines(one.inner, context)}</p>;
    case 'heading':
      return heading(one, context, dir);
    case 'quote':
      return <blockquote dir={dir}>{blocks(one.blocks, context)}</blockquote>;
    case 'code':
      return (
        <pre dir={dir}>
          <code>{one.text}</code>
        </pre>
      );
    case 'list':
      return list(one, context, dir);
    case 'table':
      return table(one, context, dir);
    default:
      return <hr />;
  }
}

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** Headings of a message stand far below those of the page. */
function heading({ level, inner }: Of<'heading'>, context: Context, dir: Direction): ReactNode {
  const words = inlines(inner, context);
  if (context.top === undefined) {
    return (
      <p dir={dir}>
        <strong>{words}</strong>
      </p>
    );
  }
  return level + context.top > 4 ? <h3 dir={dir}>{words}</h3> : <h2 dir={dir}>{words}</h2>;
}

function list({ ordered, items }: Of<'list'>, context: Context, dir: Direction): ReactNode {
  if (!ordered) return <ul dir={dir}>{items.map((item, index) => listItem(item, index, context))}</ul>;
  const numbers = items.map(({ mark }) => Number.parseInt(mark, 10));
  return (
    <ol dir={dir} start={numbers[0]}>
      {items.map((item, index) => {
        const number = numbers[index] ?? 1;
        // What was typed is what stands there, also where it does not go on by one.
        return listItem(
          item,
          index,
          context,
          index > 0 && number !== (numbers[index - 1] ?? 0) + 1 ? number : undefined,
        );
      })}
    </ol>
  );
}

const listItem = ({ isTask, blocks: inside }: Item, key: number, context: Context, value?: number) => (
  <li key={key} className={isTask ? styles.task : undefined} value={value}>
    {blocks(inside, context)}
  </li>
);

function table({ header, rows }: Of<'table'>, context: Context, dir: Direction): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- scrolled by keyboard; not a landmark
    <div className={styles.scroll} role="group" aria-label={context.words.table} tabIndex={0}>
      <table dir={dir}>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col">
                {inlines(cell, context)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{inlines(cell, context)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const inlines = (all: readonly Inline[], context: Context): ReactNode =>
  all.map((one, index) => <Fragment key={index}>{inline(one, context)}</Fragment>);

function inline(one: Inline, context: Context): ReactNode {
  switch (one.kind) {
    case 'text':
      return one.text;
    case 'strong':
      return <strong>{inlines(one.inner, context)}</strong>;
    case 'em':
      return <em>{inlines(one.inner, context)}</em>;
    case 'del':
      return <del>{inlines(one.inner, context)}</del>;
    case 'code':
      return <code>{one.text}</code>;
    case 'break':
      return <br />;
    case 'check':
      return (
        <>
          <span aria-hidden="true">{one.done ? '☑ ' : '☐ '}</span>
          <span className="unseen">{one.done ? context.words.done : context.words.notDone}</span>
        </>
      );
    case 'mention':
      return (
        <Link
          to={`/folk/${one.uid}`}
          discover="none"
          className={one.uid === context.me ? styles.me : styles.mention}
          translate="no"
          dir="auto"
        >
          {`@${context.nameOf(one.uid) ?? one.name}`}
        </Link>
      );
    case 'link':
      // Links between pages of ours stay in the language of the reader.
      return one.own ? (
        <Link to={splitLanguage(one.href).path} discover="none" className="link">
          {inlines(one.inner, context)}
        </Link>
      ) : (
        outside(one.href, inlines(one.inner, context))
      );
    default:
      return outside(one.href, `${one.name} (${context.words.picture})`);
  }
}

function outside(href: string, children: ReactNode) {
  return (
    <a href={href} rel="noopener nofollow" className="link">
      {children}
    </a>
  );
}
