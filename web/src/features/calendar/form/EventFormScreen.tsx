import { EVENT_KINDS, EVENT_LIMITS } from '@socialhallbarhet/domain';
import { ChoicesField, OwnField, SelectField, TextField, useFieldValue } from '../../../forms/kit/fields.tsx';
import { FormFooter, SchemaForm } from '../../../forms/kit/SchemaForm.tsx';
import { useText } from '../../../i18n/language.tsx';
import { CellPicker } from '../../../parts/pickers/CellPicker.tsx';
import { PlacePicker } from '../../../parts/pickers/PlacePicker.tsx';
import { Crumb, Page, PageTitle } from '../../../ui/Page.tsx';
import styles from '../calendar.module.css';
import type { EventFormScreenProps } from '../types.ts';
import { useEventForm } from './useEventForm.ts';

const { questionMax, questionsMax, seatsMax, cellsMax, placesMax } = EVENT_LIMITS;
/** Judged anew with each other. */
const TIMES = ['date', 'from', 'to'] as const;

/** Invites to something, or changes what stands about it. */
export function EventFormScreen({ event, room = '', audiences, draft, onSave, onCancel }: EventFormScreenProps) {
  const t = useText();
  const words = t.events;
  const registered = event ? event.taken + event.waiting : 0;
  const { form, zones } = useEventForm({ event, room, audiences, draft, onSave, registered });
  const { at } = form;
  const dateFaults = { wrong: useFieldValue(at('date')) ? words.pastDate : words.wrongDate, refused: words.pastDate };
  const kinds = EVENT_KINDS.map((id) => ({ id, label: words.kinds[id] }));
  const seatsHelp = registered > 0 ? words.seatsFewer(registered) : words.seatsHelp;
  const questionsHelp = registered > 0 ? words.questionsFixed : words.formQuestionsHelp(questionsMax);
  const questionsFaults = { wrong: words.wrongQuestions(questionsMax, questionMax), refused: words.questionsFixed };
  return (
    <Page>
      <Crumb to={event ? `/kalender/${event.eid}` : '/kalender'} label={event ? event.title : words.title} />
      <PageTitle>{event ? words.formChange : words.formNew}</PageTitle>
      <div className={`pad ${styles.narrow}`}>
        <p className="lead" style={{ marginTop: 8 }}>
          {event ? words.formChangeLead : words.formLead}
        </p>
        <div className={styles.body}>
          <SchemaForm form={form} changes={event !== undefined}>
            {event ? null : <SelectField at={at('audience')} label={words.audience} options={audiences} />}
            <ChoicesField at={at('kind')} legend={words.kind} options={kinds} />
            <TextField at={at('title')} label={words.formTitle} placeholder={words.formTitleExample} />
            <TextField at={at('summary')} optional label={words.summary} help={words.summaryHelp} />
            <div className={styles.times}>
              <TextField at={at('date', TIMES)} type="date" label={words.date} faults={dateFaults} />
              <TextField at={at('from', TIMES)} type="time" label={words.from} faults={{ wrong: words.wrongTime }} />
              <TextField at={at('to', TIMES)} type="time" label={words.to} faults={{ wrong: words.wrongEnd }} />
            </div>
            <TextField at={at('toDate', TIMES)} optional type="date" label={words.toDate} />
            <SelectField at={at('zone', TIMES)} label={words.zone} options={zones} />
            <TextField
              at={at('venue')}
              label={words.venue}
              placeholder={words.venueExample}
              faults={{ wrong: words.needsPlace }}
            />
            <TextField
              at={at('link', ['venue'])}
              optional
              type="url"
              label={words.link}
              help={words.linkHelp}
              faults={{ wrong: words.wrongLink }}
            />
            <TextField
              at={at('seats')}
              optional
              inputMode="numeric"
              label={words.seatsField}
              help={seatsHelp}
              faults={{ wrong: words.wrongSeats(seatsMax) }}
            />
            <TextField at={at('text')} optional label={words.text} help={words.textHelp} lines={6} />
            <TextField
              at={at('questions')}
              optional
              label={words.formQuestions}
              help={questionsHelp}
              lines={3}
              readOnly={registered > 0}
              faults={questionsFaults}
            />
            <TextField at={at('series')} optional label={words.seriesField} help={words.seriesHelp} />
            <OwnField at={at('cells')}>
              {(field) => <CellPicker label={t.groups.cells} help={words.cellsHelp(cellsMax)} {...field} />}
            </OwnField>
            <OwnField at={at('places')}>
              {(field) => <PlacePicker label={t.groups.places} help={t.groups.placesHelp(placesMax)} {...field} />}
            </OwnField>
            <FormFooter form={form} send={event ? words.saveChange : words.save} onCancel={onCancel} />
          </SchemaForm>
        </div>
      </div>
    </Page>
  );
}
