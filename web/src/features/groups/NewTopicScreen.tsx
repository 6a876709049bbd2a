import { LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { CellPicker } from '../../ui/CellPicker.tsx';
import { Composer } from '../../ui/Composer.tsx';
import { useDrafted } from '../../ui/drafted.ts';
import { Field } from '../../ui/Field.tsx';
import { Crumb, Page, PageTitle } from '../../ui/Page.tsx';
import { useTask } from '../../ui/outcome.ts';
import { RestrictionNote } from '../../ui/RestrictionNote.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import styles from './groups.module.css';
import type { NewTopicScreenProps } from './types.ts';

const EMPTY: { title: string; cells: readonly string[]; text: string } = { title: '', cells: [], text: '' };

/** A title, where it belongs, and the first message, under who will read it. */
export function NewTopicScreen({ group, people, restriction, draft, onStart, onCancel }: NewTopicScreenProps) {
  const t = useText();
  const form = useDrafted(EMPTY, draft);
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
  return (
    <Page>
      <Crumb to={`/g/${group.gid}`} label={group.name}>
        {kind}
      </Crumb>
      <PageTitle>{t.groups.newTopicTitle}</PageTitle>
      <div className={`pad ${styles.body}`}>
        <Field
          label={t.groups.topicTitle}
          help={t.groups.topicTitleHelp}
          placeholder={t.groups.topicExample}
          value={title}
          onValue={(words) => form.set({ title: words })}
          max={LIMITS.titleMax}
          error={tried ? wrong : undefined}
        />
        <div style={{ marginTop: 24 }}>
          <CellPicker
            label={t.groups.cells}
            help={t.groups.topicCellsHelp(LIMITS.topicCellsMax)}
            value={cells}
            onValue={(chosen) => form.set({ cells: chosen })}
            max={LIMITS.topicCellsMax}
          />
        </div>
        <div style={{ marginTop: 24 }}>
          <h2>{t.groups.firstMessage}</h2>
          {restriction ? (
            <RestrictionNote {...restriction} />
          ) : (
            <Composer
              keep
              label={t.groups.firstMessage}
              reach={
                group.readers <= 1 ? t.topic.reachOne(group.name, kind) : t.topic.reach(group.readers, group.name, kind)
              }
              people={people}
              send={t.groups.startTopic}
              initial={text}
              onDraft={(markdown) => form.set({ text: markdown })}
              onSend={(markdown) => {
                setTried(true);
                if (wrong) return;
                const card = { title: trimmed, cells: [...cells], competences: [] };
                void task.run(() => onStart(card, markdown)).then((ok) => ok && form.settled(form.fields));
              }}
            />
          )}
          {task.failure ? <ErrorNote code={task.failure.code} /> : null}
          <Button
            kind="quiet"
            onClick={() => {
              form.drop();
              onCancel();
            }}
          >
            {t.common.cancel}
          </Button>
        </div>
      </div>
    </Page>
  );
}
