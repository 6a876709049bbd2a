import { useEffect, useRef } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Composer } from '../../../parts/writing/Composer.tsx';
import type { Mentionable } from '../../../parts/writing/mentions.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../topic.module.css';

interface EditingProps {
  readonly text: string;
  /** What was begun before, and neither saved nor dropped. */
  readonly begun: string;
  readonly people: readonly Mentionable[];
  /** Empty: there is nothing to keep. */
  readonly onKeep: (markdown: string) => void;
  readonly onSave: (markdown: string) => void;
  readonly onClose: () => void;
}

/** Where the words of a message are changed. Leaving in any other way than by its two buttons keeps what was written. */
export function Editing({ text, begun, people, onKeep, onSave, onClose }: EditingProps) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div className={styles.edit} ref={place} data-editing>
      <Composer
        label={t.topic.editLabel}
        people={people}
        initial={begun || text}
        send={t.topic.editSave}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the very press that wants to write
        autoFocus
        keep
        onDraft={(markdown) => onKeep(markdown === text ? '' : markdown)}
        onCancel={onClose}
        onSend={(markdown) => {
          onKeep('');
          if (markdown !== text) onSave(markdown);
          onClose();
        }}
        beside={
          <Button
            kind="quiet"
            onClick={() => {
              onKeep('');
              onClose();
            }}
          >
            {t.common.cancel}
          </Button>
        }
      />
    </div>
  );
}
