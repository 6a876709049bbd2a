import { namesToMentions } from '@socialhallbarhet/domain';
import { type RefObject, useRef, useState } from 'react';
import { type Mentionable, mentionBefore, namesIn, suggest } from './mentions.ts';
import { type Boxed, boxed, createMemory, unboxed } from './picked.ts';

const NOTHING: Boxed = { text: '', picked: [] };

/** The text of a box, whom its mentions stand for, and whom one may mean at the caret. */
export function useBox(
  area: RefObject<HTMLTextAreaElement | null>,
  initial: string,
  people: readonly Mentionable[],
  onDraft: ((markdown: string) => void) | undefined,
) {
  const [box, setBox] = useState(() => boxed(initial));
  const [memory] = useState(createMemory);
  const [caret, setCaret] = useState<number>();
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<number>();
  /** Whom the change stands for that comes next, and where. */
  const picking = useRef<{ readonly at: number; readonly person: Mentionable }>(undefined);

  const written = caret === undefined ? undefined : mentionBefore(box.text, caret);
  const isPicked = box.picked.some(({ at }) => at === written?.start);
  const found = written && !isPicked && written.start !== dismissed ? suggest(people, written.query) : [];
  const chosen = Math.min(active, found.length - 1);

  /** Markdown, with mentions as links. */
  const markdownOf = (now: Boxed) => {
    // As names are kept: some keyboards type é as two.
    const markdown = unboxed(now).normalize('NFC');
    return namesToMentions(markdown, namesIn(markdown, people));
  };

  function become(next: Boxed, at: number | undefined) {
    memory.remember(next);
    setBox(next);
    setCaret(at);
    setActive(0);
    if (next.text === '' || at === undefined) setDismissed(undefined);
    onDraft?.(markdownOf(next));
  }

  function change(text: string, at: number) {
    memory.remember(box);
    const pick = picking.current;
    picking.current = undefined;
    const next = memory.next(box, text, at);
    if (!pick) return become(next, at);
    const { name, uid } = pick.person;
    const others = next.picked.filter((one) => one.at !== pick.at);
    become({ text, picked: [...others, { at: pick.at, name, uid }].sort((a, b) => a.at - b.at) }, at);
  }

  /** Writes `@Name` for what stands before the caret, as if it were typed: one can undo it. */
  function pick(person: Mentionable | undefined) {
    const place = area.current;
    if (!written || !place || !person || caret === undefined) return;
    const name = `@${person.name} `;
    picking.current = { at: written.start, person };
    place.focus();
    place.setSelectionRange(written.start, box.text[caret] === ' ' ? caret + 1 : caret);
    // `setRangeText`, or a new value, would empty the list of what can be undone.
    if (document.execCommand('insertText', false, name)) return;
    place.setRangeText(name, place.selectionStart, place.selectionEnd, 'end');
    change(place.value, place.selectionStart);
  }

  return {
    text: box.text,
    found,
    chosen,
    setActive,
    setCaret,
    change,
    pick,
    dismiss: () => setDismissed(written?.start),
    markdown: () => markdownOf(box),
    empty: () => become(NOTHING, undefined),
  };
}
