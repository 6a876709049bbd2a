import type { RefObject } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { RestrictionNote } from '../../../parts/RestrictionNote.tsx';
import { Composer, type ComposerHandle } from '../../../parts/writing/Composer.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Note } from '../../../ui/states.tsx';
import type { TopicMessage, TopicScreenProps } from '../types.ts';
import { Answering } from './Answering.tsx';

interface WritingProps {
  readonly screen: TopicScreenProps;
  readonly composer: RefObject<ComposerHandle | null>;
  readonly writable: boolean;
  readonly answering: TopicMessage | undefined;
  readonly onSend: (markdown: string) => void;
  readonly onStopAnswering: () => void;
}

/** Where one writes in a topic, or why one cannot. */
export function Writing({ screen, composer, writable, answering, onSend, onStopAnswering }: WritingProps) {
  const t = useText();
  const kind = t.groups.kind[screen.group.kind];
  return (
    <>
      {writable && screen.newcomer ? <p className="muted small">{t.moderation.newcomer}</p> : null}
      {writable && answering ? (
        <Answering
          message={answering}
          onStop={() => {
            onStopAnswering();
            composer.current?.focus();
          }}
        />
      ) : null}
      {writable ? (
        <Composer
          ref={composer}
          key={`${screen.topic.tid} ${screen.draftTaken ?? 0}`}
          label={t.topic.composer}
          reach={
            screen.group.readers <= 1
              ? t.topic.reachOne(screen.group.name, kind)
              : t.topic.reach(screen.group.readers, screen.group.name, kind)
          }
          people={screen.people}
          enterSends={screen.enterSends}
          send={t.topic.send}
          onSend={onSend}
          onCancel={onStopAnswering}
          {...(screen.draft !== undefined && { initial: screen.draft })}
          {...(screen.onDraft && { onDraft: screen.onDraft })}
        />
      ) : screen.restriction && !screen.topic.archived ? (
        <RestrictionNote {...screen.restriction} />
      ) : (
        <Note>
          <Icon name="lock" size={18} />
          <p>{t.topic.archived}</p>
        </Note>
      )}
    </>
  );
}
