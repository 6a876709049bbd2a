import { LIMITS, mentionsToNames, namesToMentions } from '@socialhallbarhet/domain';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from '../../forms/field.module.css';
import { FieldError } from '../../forms/Field.tsx';
import { type Mentionable, mentionBefore, namesIn, suggest, writtenMentions } from './mentions.ts';
import { Face } from '../Face.tsx';

export interface ComposerHandle {
  focus(): void;
  /** As its own button does. */
  submit(): void;
}

export interface ComposerProps {
  readonly label: string;
  /** Who will read it; stands over the box. */
  readonly reach?: string;
  readonly people: readonly Mentionable[];
  /** Enter sends (with a real keyboard); Ctrl or ⌘ + Enter always does. */
  readonly enterSends?: boolean;
  /** Markdown to begin with: a draft, or what is edited. */
  readonly initial?: string;
  /** Its own button; absent in a form that has one. */
  readonly send?: string;
  /** What is wrong with what stands there; more than that it is too long. */
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  /** Markdown, with mentions as links. The box is emptied at once unless `keep`. */
  readonly onSend: (markdown: string) => void;
  /** Empty or too long: the screen says so, and leads there. Otherwise the box takes the focus. */
  readonly onRefused?: () => void;
  readonly onDraft?: (markdown: string) => void;
  readonly onCancel?: () => void;
  /** Keeps the text after sending: an edit closes by itself. */
  readonly keep?: boolean;
  readonly beside?: ReactNode;
  readonly ref?: Ref<ComposerHandle>;
}

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');
const coarse = () => window.matchMedia('(pointer: coarse)').matches;

/** Where one writes. Grows with the text, suggests people after `@`, and never loses a word. */
export const Composer = memo(function Composer(props: ComposerProps) {
  const { label, reach, people, enterSends, initial = '', send, autoFocus, onSend, onDraft, keep, beside, ref } = props;
  const { onRefused } = props;
  const t = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(() => writtenMentions(initial));
  const [text, setText] = useState(() => mentionsToNames(initial));
  const [caret, setCaret] = useState<number>();
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<number>();

  const written = caret === undefined ? undefined : mentionBefore(text, caret);
  const found = written && written.start !== dismissed ? suggest(people, written.query) : [];
  const open = found.length > 0;
  const chosen = Math.min(active, found.length - 1);

  const markdownOf = (value: string, names = picked) => namesToMentions(value, namesIn(value, people, names));
  const tooLong = text.length > LIMITS.messageTextMax * 0.8 && markdownOf(text).length > LIMITS.messageTextMax;

  const wrong = tooLong ? t.topic.tooLong(LIMITS.messageTextMax) : props.error;
  const described = [reach && `${id}-reach`, wrong && `${id}-error`].filter(Boolean);

  useLayoutEffect(() => {
    const box = area.current;
    // Measuring lays the whole page out, twice per key: only where CSS cannot do it.
    if (!box || GROWS_BY_ITSELF) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the text decides the height
  }, [text]);
  useLayoutEffect(() => {
    const box = area.current;
    if (!autoFocus || !box) return;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }, [autoFocus]);

  function change(next: string, at: number | undefined, names = picked) {
    setText(next);
    setCaret(at);
    setActive(0);
    if (next === '' || at === undefined) setDismissed(undefined);
    onDraft?.(markdownOf(next, names));
  }

  /** Writes `@Name`, and remembers whom it stands for. */
  function put(person: Mentionable, next: string, at: number) {
    const names = new Map(picked).set(person.name, person.uid);
    setPicked(names);
    change(next, at, names);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at, at);
    });
  }

  function pick(person: Mentionable) {
    if (!written || caret === undefined) return;
    const before = `${text.slice(0, written.start)}@${person.name} `;
    put(person, before + text.slice(caret).replace(/^ /, ''), before.length);
  }

  function submit() {
    const markdown = markdownOf(text.trim());
    if (!/\S/.test(markdown) || markdown.length > LIMITS.messageTextMax) {
      area.current?.focus();
      onRefused?.();
      return;
    }
    if (!keep) {
      change('', undefined);
      setPicked(new Map());
    }
    onSend(markdown);
    area.current?.focus();
  }

  function suggestionKey(event: KeyboardEvent): boolean {
    if (!open) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(found[chosen] as Mentionable);
    else if (event.key === 'Escape') setDismissed(written?.start);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (suggestionKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Enter' && enterSends && !event.shiftKey && !event.altKey && !coarse()) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape') {
      props.onCancel?.();
    }
  }

  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    submit,
  }));

  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {reach ? (
        <p className={styles.reach} id={`${id}-reach`}>
          {reach}
        </p>
      ) : null}
      {open ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- a list beside the text, as ARIA's combobox pattern has it
        <ul className={styles.suggestions} id={`${id}-list`} role="listbox" aria-label={t.topic.mentionList}>
          {found.map((person, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- the keys go through the text area
            <li
              key={person.uid}
              id={`${id}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- as its list
              role="option"
              aria-selected={index === chosen}
              tabIndex={-1}
              className={styles.suggestion}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <Face name={person.name} />
              <span className="grow">
                <span translate="no">{person.name}</span>
                {person.headline ? <span className="muted small line">{person.headline}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={keep ? `${styles.box} ${styles.stacked}` : styles.box}>
        <textarea
          ref={area}
          rows={keep ? 3 : 1}
          value={text}
          placeholder={label}
          aria-label={label}
          aria-describedby={described.length > 0 ? described.join(' ') : undefined}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open ? `${id}-${chosen}` : undefined}
          aria-invalid={wrong !== undefined || undefined}
          enterKeyHint={enterSends ? 'send' : 'enter'}
          autoCapitalize="sentences"
          onChange={(event) => change(event.target.value, event.target.selectionStart)}
          // Where the caret is matters to whom one mentions, and to nothing else.
          onSelect={text.includes('@') ? (event) => setCaret(event.currentTarget.selectionStart) : undefined}
          onBlur={() => setCaret(undefined)}
          onKeyDown={onKeyDown}
        />
        {beside || send ? (
          <div className={styles.deeds}>
            {beside}
            {send ? (
              <Button kind="go" type="submit">
                {send}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      <span className="unseen" aria-live="polite">
        {open ? t.common.suggestions(found.length) : ''}
      </span>
      <FieldError id={`${id}-error`} error={wrong} />
    </form>
  );
});
