import { LIMITS } from '@socialhallbarhet/domain';
import { useRef, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { CellPicker } from '../../../parts/pickers/CellPicker.tsx';
import { Composer, type ComposerHandle } from '../../../parts/writing/Composer.tsx';
import { useDrafted } from '../../../forms/drafted.ts';
import { Field } from '../../../forms/Field.tsx';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { RestrictionNote } from '../../../parts/RestrictionNote.tsx';
import { ErrorNote } from '../../../ui/states.tsx';
import { useFirstFault } from '../../../forms/useFirstFault.ts';
import styles from '../groups.module.css';
import type { BegunTopic, NewTopicScreenProps } from '../types.ts';

const EMPTY: BegunTopic = { title: '', cells: [], text: '' };

/** A title and the first message, under who will read it; then where it belongs. */
export function NewTopicScreen(props: NewTopicScreenProps) {
  const { group, people, restriction, begun = EMPTY, draft, onStart, onCancel } = props;
  const t = useText();
  const form = useDrafted(begun, draft);
  const { title, cells, text } = form.fields;
  const [tried, setTried] = useState(false);
  const task = useTask();
  const trimmed = title.trim();
  const wrong =
    trimmed.length < LIMITS.titleMin
      ? t.common.tooShort(LIMITS.titleMin)
      : trimmed.length > LIMITS.titleMax
        ? t.common.tooLong(LIMITS.titleMax)
        : undefined;
  const kind = t.groups.kind[group.kind];
  const composer = useRef<ComposerHandle>(null);
  const { place, look, leave } = useFirstFault<HTMLDivElement>();
  const refuse = () => {
    setTried(true);
    look();
  };
  const start = (markdown: string) => {
    if (wrong) {
      refuse();
      return;
    }
    const card = { title: trimmed, cells: [...cells], competences: [] };
    void task.run(() => onStart(card, markdown)).then((ok) => ok && form.settled(form.fields));
  };
  return (
    <Page>
      <Crumb to={`/g/${group.gid}`} label={group.name}>
        {kind}
      </Crumb>
      <PageTitle>{t.groups.newTopicTitle}</PageTitle>
      <div className={`pad ${styles.body} ${styles.newTopic}`} ref={place} onInput={leave}>
        <Field
          label={t.groups.topicTitle}
          help={t.groups.topicTitleHelp}
          placeholder={t.groups.topicExample}
          value={title}
          onValue={(words) => form.set({ title: words })}
          max={LIMITS.titleMax}
          error={tried ? wrong : undefined}
        />
        <div>
          <h2>{t.groups.firstMessage}</h2>
          {restriction ? (
            <RestrictionNote {...restriction} />
          ) : (
            <Composer
              ref={composer}
              keep
              label={t.groups.firstMessage}
              reach={
                group.readers <= 1 ? t.topic.reachOne(group.name, kind) : t.topic.reach(group.readers, group.name, kind)
              }
              people={people}
              initial={text}
              error={tried && text.trim() === '' ? t.common.required : undefined}
              onDraft={(markdown) => form.set({ text: markdown })}
              onSend={start}
              onRefused={refuse}
            />
          )}
        </div>
        {/* After what must be there: on a phone it fills the window. */}
        <CellPicker
          label={t.groups.cells}
          help={t.groups.topicCellsHelp(LIMITS.topicCellsMax)}
          value={cells}
          onValue={(chosen) => form.set({ cells: chosen })}
          max={LIMITS.topicCellsMax}
        />
        {task.failure ? <ErrorNote code={task.failure.code} /> : null}
        <Buttons>
          {restriction ? null : (
            <Button kind="go" busy={task.busy} onClick={() => composer.current?.submit()}>
              {t.groups.startTopic}
            </Button>
          )}
          <Button
            kind="quiet"
            onClick={() => {
              form.drop();
              onCancel();
            }}
          >
            {t.common.cancel}
          </Button>
        </Buttons>
      </div>
    </Page>
  );
}
