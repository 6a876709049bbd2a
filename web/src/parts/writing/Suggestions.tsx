import { useText } from '../../i18n/language.tsx';
import styles from '../../forms/field.module.css';
import { Face } from '../Face.tsx';
import type { Mentionable } from './mentions.ts';

interface SuggestionsProps {
  /** Of the list; its options add their place. */
  readonly id: string;
  readonly people: readonly Mentionable[];
  readonly chosen: number;
  readonly onPick: (person: Mentionable) => void;
}

const about = ({ headline, organisation }: Mentionable) => [headline, organisation].filter(Boolean).join(', ');

/** Whom one may mean. The keys go through the text area. */
export function Suggestions({ id, people, chosen, onPick }: SuggestionsProps) {
  const t = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role -- a list beside the text, as ARIA's combobox pattern has it
    <ul className={styles.suggestions} id={`${id}-list`} role="listbox" aria-label={t.topic.mentionList}>
      {people.map((person, index) => (
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
          onClick={() => onPick(person)}
        >
          <Face name={person.name} />
          <span className="grow">
            <span dir="auto" translate="no">
              {person.name}
            </span>
            {about(person) ? (
              <span className="muted small line" dir="auto">
                {about(person)}
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
