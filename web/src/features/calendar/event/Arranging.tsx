import { EVENT_LIMITS, overFull, type Participant } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/Button.tsx';
import { Field, Form } from '../../../forms/Field.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { Panel, PanelBody } from '../../../ui/panels.tsx';
import { ErrorNote } from '../../../ui/states.tsx';
import { Participants } from './Participants.tsx';
import type { EventScreenProps } from '../types.ts';

/** What those who arrange an event may do: change it, call it off, see who comes. */
export function Arranging({ event, onCancel, onParticipants }: EventScreenProps) {
  const t = useText();
  const [list, setList] = useState<readonly Participant[]>();
  const [isCancelling, setCancelling] = useState(false);
  const task = useTask();
  const isOn = event.state === 'announced';
  return (
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
      <Field
        optional
        lines={3}
        label={t.events.cancelReason}
        value={reason}
        onValue={setReason}
        max={EVENT_LIMITS.reasonMax}
      />
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
