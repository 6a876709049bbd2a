import { EVENT_LIMITS, openSeats } from '@socialhallbarhet/domain';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button, Buttons } from '../../../ui/Button.tsx';
import { Field, Form } from '../../../forms/Field.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { RestrictionNote } from '../../../parts/RestrictionNote.tsx';
import { ErrorNote, Note } from '../../../ui/states.tsx';
import styles from '../calendar.module.css';
import { AddToCalendar } from './AddToCalendar.tsx';
import type { EventScreenProps } from '../types.ts';

/** The one button, and what it leads to: my seat, my place in the line, my answers, and the way back. */
export function Registering(props: EventScreenProps) {
  const { event, mine, isOpen, mayArrange, restriction, onRegister, onUnregister } = props;
  const t = useText();
  const [step, setStep] = useState<'' | 'answer' | 'leave'>('');
  const task = useTask();
  const isIn = mine.state === 'going' || mine.state === 'waiting';
  const join = (answers: readonly string[]) => {
    setStep('');
    void task
      .run(() => onRegister(answers))
      .then((done) => {
        // What was answered is still there to be sent again.
        if (!done && event.questions.length > 0) setStep('answer');
      });
  };
  const leave = () => {
    setStep('');
    void task.run(onUnregister);
  };
  return (
    <div className="stack">
      {event.state === 'cancelled' ? (
        <Note>
          <p>
            <b>{t.events.cancelledLong}</b> <bdi className={styles.reason}>{event.reason}</bdi>
          </p>
        </Note>
      ) : null}
      <div aria-live="polite">
        <MyPlaceNote {...props} />
        {mine.state === 'cancelled' && isOpen ? <p className="muted">{t.events.youLeft}</p> : null}
      </div>
      {step === 'answer' ? (
        <Answers {...props} isChange={isIn} onSend={join} onBack={() => setStep('')} />
      ) : step === 'leave' ? (
        <Leaving isWaiting={mine.state === 'waiting'} onLeave={leave} onBack={() => setStep('')} />
      ) : (
        <Buttons>
          {isIn || !isOpen || restriction ? null : (
            <Button
              // Who arranges it is there for something else.
              kind={mayArrange ? 'plain' : 'go'}
              busy={task.busy}
              onClick={() => (event.questions.length > 0 ? setStep('answer') : join([]))}
            >
              {openSeats(event) === 0 ? t.events.queue : t.events.register}
            </Button>
          )}
          <AddToCalendar event={event} room={props.mine.state === 'going' ? props.room : ''} />
          {isIn && isOpen && event.questions.length > 0 ? (
            <Button kind="quiet" onClick={() => setStep('answer')}>
              {t.events.changeAnswers}
            </Button>
          ) : null}
          {isIn && isOpen ? (
            <Button kind="quiet" busy={task.busy} onClick={() => setStep('leave')}>
              {t.events.unregister}
            </Button>
          ) : null}
        </Buttons>
      )}
      {!isOpen && event.state === 'announced' ? <p className="muted">{t.events.closed}</p> : null}
      {restriction && !isIn ? <RestrictionNote {...restriction} /> : null}
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </div>
  );
}

function MyPlaceNote({ mine, event }: EventScreenProps) {
  const t = useText();
  if (mine.state !== 'going' && mine.state !== 'waiting') return null;
  const isGoing = mine.state === 'going';
  return (
    <div className={styles.mine}>
      <p className={styles.mineHead}>
        <Icon name={isGoing ? 'check' : 'clock'} />
        {isGoing ? t.events.youGo : t.events.youWait}
        {mine.pending ? <span className="muted">{` · ${t.events.pending}`}</span> : null}
      </p>
      {!isGoing && mine.place > 0 ? <p>{t.events.place(mine.place)}</p> : null}
      {isGoing && event.state === 'announced' ? <p className="muted">{t.events.goingHow}</p> : null}
    </div>
  );
}

interface AnswersProps extends EventScreenProps {
  readonly isChange: boolean;
  readonly onSend: (answers: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Kept while one goes back and forth, and when sending fails. */
const written = new Map<string, readonly string[]>();

function Answers({ event, mine, isChange, onSend, onBack }: AnswersProps) {
  const t = useText();
  const [answers, setAnswers] = useState(() =>
    event.questions.map((_, i) => written.get(event.eid)?.[i] ?? mine.answers[i] ?? ''),
  );
  const first = useFocus<HTMLInputElement & HTMLTextAreaElement>();
  const set = (i: number, value: string) => {
    const next = answers.map((answer, at) => (at === i ? value : answer));
    written.set(event.eid, next);
    setAnswers(next);
  };
  const isTooLong = answers.some((answer) => answer.length > EVENT_LIMITS.answerMax);
  return (
    <section aria-label={t.events.questions}>
      <h2>{t.events.questions}</h2>
      <p className="muted">{t.events.questionsHelp}</p>
      <div className={styles.actions}>
        <Form onSubmit={() => (isTooLong ? undefined : onSend(answers))}>
          {event.questions.map((question, i) => (
            <Field
              key={question}
              optional
              label={question}
              lines={2}
              value={answers[i] ?? ''}
              onValue={(value) => set(i, value)}
              max={EVENT_LIMITS.answerMax}
              error={
                (answers[i]?.length ?? 0) > EVENT_LIMITS.answerMax
                  ? t.common.tooLong(EVENT_LIMITS.answerMax)
                  : undefined
              }
              {...(i === 0 ? { inputRef: first } : {})}
            />
          ))}
          <Buttons>
            <Button kind="go" type="submit">
              {isChange ? t.events.saveAnswers : t.events.send}
            </Button>
            <Button kind="quiet" onClick={onBack}>
              {t.common.cancel}
            </Button>
          </Buttons>
        </Form>
      </div>
    </section>
  );
}

function Leaving({
  isWaiting,
  onLeave,
  onBack,
}: {
  readonly isWaiting: boolean;
  readonly onLeave: () => void;
  readonly onBack: () => void;
}) {
  const t = useText();
  const keep = useFocus<HTMLButtonElement>();
  return (
    <section aria-label={t.events.unregister}>
      <p>
        <b>{isWaiting ? t.events.unregisterAskLine : t.events.unregisterAsk}</b>
      </p>
      <p className="muted">{t.events.unregisterText}</p>
      <Buttons className={styles.actions}>
        <Button kind="danger" onClick={onLeave}>
          {t.events.unregisterYes}
        </Button>
        <Button kind="quiet" onClick={onBack} ref={keep}>
          {t.events.unregisterNo}
        </Button>
      </Buttons>
    </section>
  );
}

/** What was just opened takes the focus. */
function useFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
