import type { Block, Inline, Item } from './tree.ts';

/** The name that a member bears now; undefined when it is not known, and the one that was written stands. */
export type NameOf = (uid: string) => string | undefined;
const asWritten: NameOf = () => undefined;

/** The words of a text as they are seen, in one line for each line on the page. */
export function plainText(blocks: readonly Block[], nameOf: NameOf = asWritten): string {
  return blocks.map((block) => plainBlock(block, nameOf)).join('\n');
}

function plainBlock(block: Block, nameOf: NameOf): string {
  switch (block.kind) {
    case 'quote':
      return plainText(block.blocks, nameOf);
    case 'code':
      return block.text;
    case 'list':
      return block.items.map((item) => plainItem(item, nameOf)).join('\n');
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => row.map((cell) => plainLine(cell, nameOf)).join(' '))
        .join('\n');
    case 'rule':
      return '';
    default:
      return plainLine(block.inner, nameOf);
  }
}

const plainItem = ({ mark, blocks }: Item, nameOf: NameOf) =>
  [mark, plainText(blocks, nameOf)].filter(Boolean).join(' ');

/** The words of one line. */
export const plainLine = (inner: readonly Inline[], nameOf: NameOf = asWritten): string =>
  inner.map((one) => plainInline(one, nameOf)).join('');

function plainInline(one: Inline, nameOf: NameOf): string {
  switch (one.kind) {
    case 'break':
      return '\n';
    case 'check':
      return one.done ? '☑ ' : '☐ ';
    case 'mention':
      return `@${nameOf(one.uid) ?? one.name}`;
    case 'picture':
      return one.name;
    case 'text':
    case 'code':
      return one.text;
    default:
      return plainLine(one.inner, nameOf);
  }
}

/** Every span of a text, in order, those within others after them. */
export function spansOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'quote':
        return spansOf(block.blocks);
      case 'list':
        return block.items.flatMap((item) => spansOf(item.blocks));
      case 'table':
        return [block.header, ...block.rows].flatMap((row) => row.flatMap((cell) => within(cell)));
      case 'code':
      case 'rule':
        return [];
      default:
        return within(block.inner);
    }
  });
}

const within = (inner: readonly Inline[]): Inline[] =>
  inner.flatMap((one) => ('inner' in one ? [one, ...within(one.inner)] : [one]));
