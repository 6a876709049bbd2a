import { EVENT_KINDS, EVENT_LIMITS, type EventKind, HOME_ZONE, LIMITS, zoneText } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { CellPicker } from '../../../parts/pickers/CellPicker.tsx';
import { useDrafted } from '../../../forms/drafted.ts';
import { Choices, Field, Form, Select } from '../../../forms/Field.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import { PlacePicker } from '../../../parts/pickers/PlacePicker.tsx';
import { ErrorNote } from '../../../ui/states.tsx';
import { useNow } from '../../../parts/time/TimeText.tsx';
import { Unsaved } from '../../../forms/Unsaved.tsx';
import styles from '../calendar.module.css';
import { emptyFields, type EventFields, faultsOf, fieldsOf, formOf } from './event-fields.ts';
import type { EventFormScreenProps } from '../types.ts';

const ZONES = [
  HOME_ZONE,
  'Europe/Helsinki',
  'Europe/London',
  'Europe/Brussels',
  'Atlantic/Reykjavik',
  'America/New_York',
];

type FormFields = EventFields & { readonly audience: string };

/** Invites to something, or changes what stands about it. */
export function EventFormScreen({ event, audiences, draft, onSave, onCancel }: EventFormScreenProps) {
  const { lang, texts: t } = useLanguage();
  const registered = event ? event.taken + event.waiting : 0;
  const [begin] = useState(() => ({
    ...(event ? fieldsOf(event) : emptyFields(lang)),
    audience: audiences[0]?.id ?? '',
  }));
  const form = useDrafted<FormFields>(begin, draft, {
    kind: EVENT_KINDS,
    audience: audiences.map(({ id }) => id),
    // Fixed by now: a draft may not change them either.
    ...(registered > 0 && { questions: [begin.questions] }),
  });
  const { fields } = form;
  const [tried, setTried] = useState(false);
  const task = useTask();
  const set =
    <K extends keyof EventFields>(key: K) =>
    (value: EventFields[K]) =>
      form.set({ [key]: value });
  const now = useNow().getTime();
  const faults = faultsOf(fields, now, t, task.failure?.field);
  const shown: ReturnType<typeof faultsOf> = tried ? faults : {};
  const submit = () => {
    setTried(true);
    task.clear();
    if (Object.keys(faultsOf(fields, now, t)).length > 0) return;
    void task.run(() => onSave(fields.audience, formOf(fields))).then((ok) => ok && form.settled(fields));
  };
  const words = t.events;
  return (
    <Page>
      {event ? (
        <Crumb to={`/kalender/${event.eid}`} label={event.title} />
      ) : (
        <Crumb to="/kalender" label={words.title} />
      )}
      <PageTitle>{event ? words.formChange : words.formNew}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        <p className="lead" style={{ marginTop: 8 }}>
          {event ? words.formChangeLead : words.formLead}
        </p>
        <div className={styles.body}>
          <Form onSubmit={submit}>
            {event && form.isRestored ? <Unsaved onDrop={form.drop} /> : null}
            {event ? null : (
              <Select
                label={words.audience}
                value={fields.audience}
                onValue={(audience) => form.set({ audience })}
                options={audiences}
              />
            )}
            <Choices<EventKind>
              legend={words.kind}
              value={fields.kind}
              onValue={set('kind')}
              options={EVENT_KINDS.map((id) => ({ id, label: words.kinds[id] }))}
            />
            <Field
              label={words.formTitle}
              placeholder={words.formTitleExample}
              value={fields.title}
              onValue={set('title')}
              max={LIMITS.titleMax}
              error={shown.title}
            />
            <Field
              optional
              label={words.summary}
              help={words.summaryHelp}
              value={fields.summary}
              onValue={set('summary')}
              max={EVENT_LIMITS.summaryMax}
              error={shown.summary}
            />
            <div className={styles.times}>
              <Field type="date" label={words.date} value={fields.date} onValue={set('date')} error={shown.date} />
              <Field type="time" label={words.from} value={fields.from} onValue={set('from')} error={shown.from} />
              <Field type="time" label={words.to} value={fields.to} onValue={set('to')} error={shown.to} />
            </div>
            <Field optional type="date" label={words.toDate} value={fields.toDate} onValue={set('toDate')} />
            <Select
              label={words.zone}
              value={fields.zone}
              onValue={set('zone')}
              options={[...new Set([fields.zone, ...ZONES])].map((id) => ({ id, label: zoneText(id, lang) }))}
            />
            <Field
              label={words.venue}
              placeholder={words.venueExample}
              value={fields.venue}
              onValue={set('venue')}
              max={EVENT_LIMITS.venueMax}
              error={shown.venue}
            />
            <Field
              optional
              type="url"
              label={words.link}
              help={words.linkHelp}
              value={fields.link}
              onValue={set('link')}
              max={EVENT_LIMITS.linkMax}
              error={shown.link}
            />
            <Field
              optional
              inputMode="numeric"
              label={words.seatsField}
              help={registered > 0 ? words.seatsFewer(registered) : words.seatsHelp}
              value={fields.seats}
              onValue={set('seats')}
              error={shown.seats}
            />
            <Field
              optional
              label={words.text}
              help={words.textHelp}
              lines={6}
              value={fields.text}
              onValue={set('text')}
              max={EVENT_LIMITS.textMax}
              error={shown.text}
            />
            <Field
              optional
              label={words.formQuestions}
              help={registered > 0 ? words.questionsFixed : words.formQuestionsHelp(EVENT_LIMITS.questionsMax)}
              lines={3}
              readOnly={registered > 0}
              value={fields.questions}
              onValue={set('questions')}
              error={shown.questions}
            />
            <Field
              optional
              label={words.seriesField}
              help={words.seriesHelp}
              value={fields.series}
              onValue={set('series')}
              max={EVENT_LIMITS.seriesMax}
              error={shown.series}
            />
            <CellPicker
              label={t.groups.cells}
              help={words.cellsHelp(EVENT_LIMITS.cellsMax)}
              value={fields.cells}
              onValue={(cells) => set('cells')([...cells])}
              max={EVENT_LIMITS.cellsMax}
            />
            <PlacePicker
              label={t.groups.places}
              help={t.groups.placesHelp(EVENT_LIMITS.placesMax)}
              value={fields.places}
              onValue={(places) => set('places')([...places])}
              max={EVENT_LIMITS.placesMax}
            />
            {task.failure ? <ErrorNote code={task.failure.code} /> : null}
            <Buttons>
              <Button kind="go" type="submit" busy={task.busy}>
                {event ? words.saveChange : words.save}
              </Button>
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
          </Form>
        </div>
      </div>
    </Page>
  );
}
