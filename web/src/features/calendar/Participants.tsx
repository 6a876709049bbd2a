import { csvOf, type Participant } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { Button, Buttons } from '../../ui/Button.tsx';
import { MemberLink } from '../../ui/MemberLink.tsx';
import { formatTime } from '../../ui/time.ts';
import styles from './calendar.module.css';
import { saveFile } from './save-file.ts';
import type { EventScreenProps } from './types.ts';

const STATES = ['going', 'waiting', 'cancelled'] as const;

/** Who comes, who waits and who does not: to read, and to take along as a file. */
export function Participants({
  event,
  list,
}: Pick<EventScreenProps, 'event'> & { readonly list: readonly Participant[] }) {
  const t = useText();
  if (list.length === 0) return <p className="muted">{t.events.noParticipants}</p>;
  const save = () => saveFile(`${t.events.csvFile}-${event.eid}.csv`, 'text/csv', csvOf(tableOf(event, list, t)));
  return (
    <section aria-label={t.events.participantsTitle}>
      {STATES.map((state) => {
        const those = list.filter((one) => one.state === state);
        return those.length === 0 ? null : (
          <section key={state} className={styles.people}>
            <h3>{`${t.events.stateTitles[state]} (${those.length})`}</h3>
            <ul>
              {those.map((one) => (
                <Person key={one.uid || one.email} one={one} questions={event.questions} />
              ))}
            </ul>
          </section>
        );
      })}
      <Buttons className={styles.deeds}>
        <Button onClick={save}>{t.events.csv}</Button>
      </Buttons>
    </section>
  );
}

function Person({ one, questions }: { readonly one: Participant; readonly questions: readonly string[] }) {
  const t = useText();
  const answered = questions.flatMap((question, i) => (one.answers[i] ? [{ question, answer: one.answers[i] }] : []));
  const name = one.name || t.common.someone;
  return (
    <li>
      <p>
        <b>{one.uid ? <MemberLink uid={one.uid} name={name} /> : <span translate="no">{name}</span>}</b>
        {one.email ? (
          <>
            {' · '}
            <a className="link" href={`mailto:${one.email}`} translate="no">
              {one.email}
            </a>
          </>
        ) : null}
      </p>
      <p className="muted small">{`${t.events.who[one.kind]} · ${momentOf(one, t)}`}</p>
      {answered.length > 0 ? (
        <dl>
          {answered.map(({ question, answer }) => (
            <div key={question}>
              <dt className="muted small">{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

function momentOf({ at }: Participant, t: Texts): string {
  const moment = new Date(at);
  return formatTime(moment, moment, t.time, 'full');
}

/** One row a person, under the names of the columns. */
function tableOf({ questions }: EventScreenProps['event'], list: readonly Participant[], t: Texts): string[][] {
  const { name, state, kind, email, at } = t.events.columns;
  return [
    [name, state, kind, email, at, ...questions],
    ...list.map((one) => [
      one.name || t.common.someone,
      t.events.states[one.state],
      t.events.who[one.kind],
      one.email,
      momentOf(one, t),
      ...one.answers,
    ]),
  ];
}
