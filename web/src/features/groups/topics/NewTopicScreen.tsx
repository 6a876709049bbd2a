import { LIMITS, messageText, topicCard } from '@socialhallbarhet/domain';
import { useRef } from 'react';
import * as v from 'valibot';
import { OwnField, TextField } from '../../../forms/kit/fields.tsx';
import { FormFooter } from '../../../forms/kit/SchemaForm.tsx';
import { useSchemaForm } from '../../../forms/kit/useSchemaForm.ts';
import { useText } from '../../../i18n/language.tsx';
import { CellPicker } from '../../../parts/pickers/CellPicker.tsx';
import { RestrictionNote } from '../../../parts/RestrictionNote.tsx';
import { Composer, type ComposerHandle } from '../../../parts/writing/Composer.tsx';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import styles from '../groups.module.css';
import type { BegunTopic, NewTopicScreenProps } from '../types.ts';

const EMPTY: BegunTopic = { title: '', cells: [], text: '' };
const { title, cells } = topicCard.entries;
const newTopic = v.strictObject({ title, cells, text: messageText });

/** A title and the first message, under who will read it; then where it belongs. */
export function NewTopicScreen(props: NewTopicScreenProps) {
  const { group, people, restriction, begun = EMPTY, draft, onStart, onCancel } = props;
  const t = useText();
  const words = t.groups;
  const form = useSchemaForm({
    schema: newTopic,
    begin: { ...begun, cells: [...begun.cells] },
    draft,
    onSend: ({ text, ...card }) => onStart({ ...card, competences: [] }, text),
  });
  const { at } = form;
  const kind = words.kind[group.kind];
  const composer = useRef<ComposerHandle>(null);
  return (
    <Page>
      <Crumb to={`/g/${group.gid}`} label={group.name}>
        {kind}
      </Crumb>
      <PageTitle>{words.newTopicTitle}</PageTitle>
      {/* No form: the composer is one. */}
      <div className={`pad ${styles.body} ${styles.newTopic}`} {...form.area}>
        <TextField
          at={at('title')}
          label={words.topicTitle}
          help={words.topicTitleHelp}
          placeholder={words.topicExample}
        />
        <div>
          <h2>{words.firstMessage}</h2>
          {restriction ? (
            <RestrictionNote {...restriction} />
          ) : (
            <OwnField at={at('text')} faults={{ 'too-short': t.common.required, wrong: t.common.required }}>
              {({ value, onValue, error }) => (
                <Composer
                  ref={composer}
                  keep
                  label={words.firstMessage}
                  reach={
                    group.readers <= 1
                      ? t.topic.reachOne(group.name, kind)
                      : t.topic.reach(group.readers, group.name, kind)
                  }
                  people={people}
                  initial={value}
                  error={error}
                  onDraft={onValue}
                  onSend={(markdown) => {
                    // As it is read now: whom a name stands for may have come after it was typed.
                    onValue(markdown);
                    form.submit();
                  }}
                  onRefused={form.submit}
                />
              )}
            </OwnField>
          )}
        </div>
        {/* After what must be there: on a phone it fills the window. */}
        <OwnField at={at('cells')}>
          {(field) => <CellPicker label={words.cells} help={words.topicCellsHelp(LIMITS.topicCellsMax)} {...field} />}
        </OwnField>
        <FormFooter
          form={form}
          send={words.startTopic}
          cannotSend={restriction !== undefined}
          onSend={() => composer.current?.submit()}
          onCancel={onCancel}
        />
      </div>
    </Page>
  );
}
