import { MENTION, mentionOf } from '@socialhallbarhet/domain';

/** A mention in the box: the `@name` that stands at `at` is this member, whatever others are called. */
export interface Picked {
  readonly at: number;
  readonly name: string;
  readonly uid: string;
}
/** A text as the box shows it, and whom its mentions stand for, in order. */
export interface Boxed {
  readonly text: string;
  readonly picked: readonly Picked[];
}

const endOf = ({ at, name }: Picked) => at + 1 + name.length;
const stands = (text: string, one: Picked) => text.startsWith(`@${one.name}`, one.at);

/** Puts `@Name` for each mention of a stored text. */
export function boxed(markdown: string): Boxed {
  const picked: Picked[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: name = '', 2: uid = '', index } of markdown.matchAll(MENTION)) {
    text += markdown.slice(from, index);
    picked.push({ at: text.length, name, uid });
    text += `@${name}`;
    from = index + whole.length;
  }
  return { text: text + markdown.slice(from), picked };
}

/** The stored text again: what nobody touched is, letter for letter, what it was. */
export function unboxed({ text, picked }: Boxed): string {
  let markdown = '';
  let from = 0;
  for (const one of picked) {
    markdown += text.slice(from, one.at) + mentionOf(one.name, one.uid);
    from = endOf(one);
  }
  return markdown + text.slice(from);
}

/**
 * The mentions after the text became `next`, with the caret at the end of what was typed or pasted. Those that a change
 * went through are over; one of `earlier` that is pasted whole stands for whom it stood for.
 */
export function afterChange(before: Boxed, next: string, caret: number, earlier: readonly Picked[] = []): Boxed {
  const { text } = before;
  let tail = 0;
  const most = Math.min(text.length, next.length - caret);
  while (tail < most && text.at(-1 - tail) === next.at(-1 - tail)) tail++;
  let head = 0;
  while (head < Math.min(text.length, next.length) - tail && text[head] === next[head]) head++;
  const shift = next.length - text.length;
  const kept = before.picked.flatMap((one) => {
    const there = endOf(one) <= head ? one : one.at >= text.length - tail ? { ...one, at: one.at + shift } : undefined;
    return there && stands(next, there) ? [there] : [];
  });
  return { text: next, picked: [...kept, ...pasted(next, head, next.length - tail, earlier)].sort(byPlace) };
}

function pasted(text: string, from: number, to: number, earlier: readonly Picked[]): Picked[] {
  const found: Picked[] = [];
  for (let at = text.indexOf('@', from); at >= 0 && at < to; at = text.indexOf('@', at + 1)) {
    const fitting = earlier.filter((one) => stands(text, { ...one, at }) && endOf({ ...one, at }) <= to);
    const longest = Math.max(...fitting.map(({ name }) => name.length));
    const last = fitting.findLast(({ name }) => name.length === longest);
    if (last) found.push({ ...last, at });
  }
  return found;
}

const byPlace = (a: Picked, b: Picked) => a.at - b.at;

/** As many as one may undo; each is a whole text. */
const TEXTS = 100;

/** Whom the texts of a box stood for: undoing and redoing lead back to one of them. */
export function createMemory() {
  const seen = new Map<string, readonly Picked[]>();
  let earlier: readonly Picked[] = [];
  return {
    /** What the box holds when its text has become this one. */
    next(before: Boxed, text: string, caret: number): Boxed {
      const picked = seen.get(text);
      return picked ? { text, picked } : afterChange(before, text, caret, earlier);
    },
    remember({ text, picked }: Boxed) {
      if (picked.length === 0) return;
      seen.delete(text);
      seen.set(text, picked);
      const [oldest = ''] = seen.keys();
      if (seen.size > TEXTS) seen.delete(oldest);
      earlier = [...earlier.filter(({ uid }) => !picked.some((one) => one.uid === uid)), ...picked];
    },
  };
}
