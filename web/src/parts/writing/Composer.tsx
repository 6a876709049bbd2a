import { isBlank, LIMITS } from '@socialhallbarhet/domain';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type Ref,
  Suspense,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useText } from '../../i18n/language.tsx';
import { optional } from '../../ui/optional.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../../forms/field.module.css';
import { FieldError } from '../../forms/Field.tsx';
import type { Mentionable } from './mentions.ts';
import { Suggestions } from './Suggestions.tsx';
import { useBox } from './useBox.ts';

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

const SinglesOut = optional(async () => (await import('./SinglesOut.tsx')).SinglesOut);
/** Shorter, no text points at anybody. */
const LEAST = 10;

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');
/** The key belongs to an input method. Safari tells of the Enter that ends composing only afterwards, with this code. */
const composes = ({ nativeEvent: { isComposing, keyCode } }: KeyboardEvent) => isComposing || keyCode === 229;
const coarse = () => window.matchMedia('(pointer: coarse)').matches;

/** Where one writes. Grows with the text, suggests people after `@`, and never loses a word. */
export const Composer = memo(function Composer(props: ComposerProps) {
  const { label, reach, people, enterSends, initial = '', send, autoFocus, onSend, onDraft, keep, beside, ref } = props;
  const { onRefused } = props;
  const t = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useBox(area, initial, people, onDraft);
  const { text, found, chosen } = box;
  const open = found.length > 0;
  const [isBlankTried, setBlankTried] = useState(false);

  const tooLong = text.length > LIMITS.messageTextMax * 0.8 && box.markdown().length > LIMITS.messageTextMax;

  const wrong = tooLong ? t.topic.tooLong(LIMITS.messageTextMax) : isBlankTried ? t.common.blank : props.error;
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

  function submit() {
    const markdown = box.markdown().trim();
    // Empty is seen; what is blank to the eye alone is not.
    const blank = isBlank(markdown);
    setBlankTried(blank && markdown !== '');
    if (blank || markdown.length > LIMITS.messageTextMax) {
      area.current?.focus();
      onRefused?.();
      return;
    }
    if (!keep) box.empty();
    onSend(markdown);
    area.current?.focus();
  }

  function suggestionKey(event: KeyboardEvent): boolean {
    if (!open) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) box.setActive((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') box.pick(found[chosen]);
    else if (event.key === 'Escape') box.dismiss();
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (composes(event)) return;
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
      {open ? <Suggestions id={id} people={found} chosen={chosen} onPick={box.pick} /> : null}
      {text.length >= LEAST ? (
        <Suspense fallback={null}>
          <SinglesOut text={text} markdown={box.markdown} />
        </Suspense>
      ) : null}
      <div className={keep ? `${styles.box} ${styles.stacked}` : styles.box}>
        <textarea
          dir="auto"
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
          onChange={(event) => {
            setBlankTried(false);
            box.change(event.target.value, event.target.selectionStart);
          }}
          // Where the caret is matters to whom one mentions, and to nothing else.
          onSelect={text.includes('@') ? (event) => box.setCaret(event.currentTarget.selectionStart) : undefined}
          onBlur={() => box.setCaret(undefined)}
          onKeyDown={onKeyDown}
        />
        {beside || send ? (
          <div className={styles.actions}>
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
