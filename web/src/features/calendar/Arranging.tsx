import { csvOf, EVENT_LIMITS, overFull, type Participant } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { Button, ButtonLink, Buttons } from '../../ui/Button.tsx';
import { Field, Form } from '../../ui/Field.tsx';
import { useTask } from '../../ui/outcome.ts';
import { Panel, PanelBody } from '../../ui/parts.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import { formatTime } from '../../ui/time.ts';
import styles from './calendar.module.css';
import { saveFile } from './save-file.ts';
import type { EventScreenProps } from './types.ts';

/** What those who arrange an event may do: change it, call it off, see who comes. */
export function Arranging({ event, onCancel, onParticipants }: EventScreenProps) {
  const t = useText();
  const [list, setList] = useState<readonly Participant[]>();
  const [isCancelling, setCancelling] = useState(false);
  const task = useTask();
  const isOn = event.state === 'announced';
  return (
    <div className={styles.box}>
      <Panel title={t.events.arrange}>
        <PanelBody>
          <div className="stack">
            {overFull(event) > 0 ? <p>{t.events.overFull(overFull(event))}</p> : null}
            {isCancelling ? (
              <CancelForm onCancel={onCancel} onBack={() => setCancelling(false)} />
            ) : (
              <Buttons>
                <Button busy={task.busy} onClick={() => void task.run(async () => setList(await onParticipants()))}>
                  {t.events.participants}
                </Button>
                {isOn ? <ButtonLink to={`/kalender/${event.eid}/andra`}>{t.events.change}</ButtonLink> : null}
                {isOn ? (
                  <Button kind="quiet" onClick={() => setCancelling(true)}>
                    {t.events.cancelEvent}
                  </Button>
                ) : null}
              </Buttons>
            )}
            {task.failure ? <ErrorNote code={task.failure.code} /> : null}
            {list ? <Participants event={event} list={list} /> : null}
          </div>
        </PanelBody>
      </Panel>
    </div>
  );
}

function CancelForm({
  onCancel,
  onBack,
}: {
  readonly onCancel: EventScreenProps['onCancel'];
  readonly onBack: () => void;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  const task = useTask();
  return (
    <Form onSubmit={() => void task.run(() => onCancel(reason.trim())).then((done) => done && onBack())}>
      <p>
        <b>{t.events.cancelTitle}</b> {t.events.cancelText}
      </p>
      <Field optional label={t.events.cancelReason} value={reason} onValue={setReason} max={EVENT_LIMITS.reasonMax} />
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
      <Buttons>
        <Button kind="danger" type="submit" busy={task.busy}>
          {t.events.cancelYes}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t.events.cancelNo}
        </Button>
      </Buttons>
    </Form>
  );
}

function Participants({ event, list }: Pick<EventScreenProps, 'event'> & { readonly list: readonly Participant[] }) {
  const t = useText();
  const head = [t.events.columns.name, t.events.columns.state, t.events.columns.kind, t.events.columns.email];
  const rows = list.map((one) => cellsOf(one, t));
  const columns = [...head, t.events.columns.at, ...event.questions];
  const save = () => saveFile(`${t.events.csvFile}-${event.eid}.csv`, 'text/csv', csvOf([columns, ...rows]));
  return (
    <section aria-label={t.events.participantsTitle}>
      <h3>{`${t.events.participantsTitle} (${list.filter(({ state }) => state !== 'cancelled').length})`}</h3>
      {list.length === 0 ? (
        <p className="muted">{t.events.noParticipants}</p>
      ) : (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={t.common.table}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, i) => (
                  <tr key={list[i]?.uid || list[i]?.email}>
                    {row.map((value, at) => (
                      <td key={columns[at]}>{value}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Buttons className={styles.deeds}>
            <Button onClick={save}>{t.events.csv}</Button>
          </Buttons>
        </>
      )}
    </section>
  );
}

function cellsOf({ name, state, kind, email, at, answers }: Participant, t: Texts): string[] {
  const moment = new Date(at);
  const when = formatTime(moment, moment, t.time, 'full');
  return [name || t.common.someone, t.events.states[state], t.events.who[kind], email, when, ...answers];
}
