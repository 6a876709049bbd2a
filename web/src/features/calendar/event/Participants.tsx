import { csvOf, type Participant } from '@socialhallbarhet/domain';
import { useText } from '../../../i18n/language.tsx';
import type { Texts } from '../../../i18n/sv.ts';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { MemberLink } from '../../../parts/MemberLink.tsx';
import { formatTime } from '../../../parts/time/time.ts';
import styles from '../calendar.module.css';
import { needsOf } from '../form/needs.ts';
import { saveFile } from './save-file.ts';
import type { EventScreenProps } from '../types.ts';

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
      <Buttons>
        <Button small onClick={save}>
          {t.events.csv}
        </Button>
      </Buttons>
      <Needs list={list} questions={event.questions} />
      {STATES.map((state) => {
        const those = list.filter((one) => one.state === state);
        return those.length === 0 ? null : (
          <section key={state} className={styles.people}>
            <h3>{`${t.events.stateTitles[state]} (${those.length})`}</h3>
            <ul>
              {those.map((one) => (
                <Person key={one.uid || one.email} one={one} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** What was answered, by question: nothing that somebody needs is overlooked in a long list. */
function Needs({ list, questions }: { readonly list: readonly Participant[]; readonly questions: readonly string[] }) {
  const t = useText();
  return needsOf(list, questions).map(({ question, answers }) => (
    <section key={question} className={styles.asked}>
      <h3 dir="auto">{question}</h3>
      <ul>
        {answers.map(({ one, answer }) => (
          <li key={one.uid || one.email}>
            <bdi>{answer}</bdi>
            <span className="muted small">
              {' · '}
              <Name one={one} />
              {one.state === 'waiting' ? ` · ${t.events.states.waiting}` : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Name({ one: { uid, name } }: { readonly one: Participant }) {
  const t = useText();
  const shown = name || t.common.someone;
  return uid ? <MemberLink uid={uid} name={shown} /> : <span translate="no">{shown}</span>;
}

function Person({ one }: { readonly one: Participant }) {
  const t = useText();
  return (
    <li>
      <p>
        <b>
          <Name one={one} />
        </b>
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
