import { LIMITS } from '@socialhallbarhet/domain';
import { lazy, memo, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Markdown } from '../../../parts/markdown/Markdown.tsx';
import { MemberLink } from '../../../parts/MemberLink.tsx';
import type { Mentionable } from '../../../parts/writing/mentions.ts';
import { Face } from '../../../parts/Face.tsx';
import { TimeText } from '../../../parts/time/TimeText.tsx';
import { useLate } from '../../../ui/useLate.ts';
import type { Allowance, MessageCommand } from './commands.ts';
import { Editing } from './Editing.tsx';
import styles from '../topic.module.css';
import type { Answered, TopicMessage } from '../types.ts';

const MessageMenu = lazy(() => import('./MessageMenu.tsx').then((module) => ({ default: module.MessageMenu })));

/** What a row can do. Stable over the life of the screen, so that rows stay as they are. */
export interface RowActions {
  readonly commands: readonly MessageCommand[];
  readonly retry: (id: string) => void;
  readonly discard: (id: string) => void;
  readonly saveEdit: (id: string, markdown: string) => void;
  readonly begunEdit: (id: string) => string;
  readonly keepEdit: (id: string, markdown: string) => void;
  readonly history: (message: TopicMessage) => void;
  /** Shows the message that another answers. */
  readonly jump: (id: string) => void;
  readonly people: () => readonly Mentionable[];
}

interface MessageRowProps extends Allowance {
  readonly message: TopicMessage;
  readonly me: string;
  readonly actions: RowActions;
  readonly lead?: boolean;
  readonly target?: boolean;
  readonly online: boolean;
}

const NEW_MS = 60_000;
/** So few changes are left that one is told. */
const FEW = 5;

/** One message: who, when, what, and what can be done with it. */
export const MessageRow = memo(function MessageRow({
  message,
  me,
  actions,
  lead = false,
  target = false,
  writable,
  online,
  editable,
}: MessageRowProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const [open, setOpen] = useState(false);
  // A row that is not yet looked at is laid out twice when it may be skipped: not one that comes under one's eyes.
  const [isNew] = useState(() => !message.at || Date.now() - message.at.getTime() < NEW_MS);
  const { author, sending, state } = message;
  const left = Math.max(0, LIMITS.editsMax - message.edits);
  const isEditable = message.mine && writable && editable && left > 0 && !sending && state === 'visible';
  const late = useLate(sending === 'pending');
  const waits = sending === 'pending' && (late || !online);
  const classes = [
    styles.message,
    lead && styles.lead,
    !isNew && !lead && styles.settled,
    open && styles.open,
    target && styles.target,
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- on touch a tap shows the actions, which keys reach by Tab
    <article
      className={classes.filter(Boolean).join(' ')}
      id={`m-${message.id}`}
      data-id={message.id}
      aria-label={lead ? t.topic.lead : t.topic.messageOf(author.name)}
      onClick={() => setOpen(!open)}
    >
      <span className={styles.face}>
        <Face name={author.name} />
      </span>
      <div className={styles.head}>
        <MemberLink className={styles.name} {...author} />
        <When message={message} waits={waits} lead={lead} online={online} />
        {message.edits > 0 && state === 'visible' ? (
          <button
            type="button"
            className={styles.edited}
            title={t.topic.showHistory}
            onClick={() => actions.history(message)}
          >
            {t.topic.edited}
            <span className="unseen">{`. ${t.topic.showHistory}`}</span>
          </button>
        ) : null}
        {!sending && state === 'visible' && !editing ? (
          <Actions
            message={message}
            commands={actions.commands}
            writable={writable}
            editable={editable}
            onEdit={() => setEditing(true)}
          />
        ) : null}
      </div>
      {message.answers && state === 'visible' ? <AnswersLine {...message.answers} onJump={actions.jump} /> : null}
      {state !== 'visible' ? (
        <Tombstone message={message} />
      ) : editing ? (
        <Editing
          text={message.text}
          begun={actions.begunEdit(message.id)}
          people={actions.people()}
          onKeep={(markdown) => actions.keepEdit(message.id, markdown)}
          onSave={(markdown) => actions.saveEdit(message.id, markdown)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <Markdown text={message.text} me={me} lead={lead} muted={waits || sending === 'held'} />
      )}
      {message.mine && state === 'visible' && left <= FEW ? (
        <p className={styles.state}>{t.topic.editsLeft(left)}</p>
      ) : null}
      {isEditable && !editing && actions.begunEdit(message.id) !== '' ? (
        <Begun onGoOn={() => setEditing(true)} />
      ) : null}
      {sending === 'failed' ? <Failed message={message} actions={actions} /> : null}
    </article>
  );
});

/** One began to change this, and left. */
function Begun({ onGoOn }: { readonly onGoOn: () => void }) {
  const t = useText();
  return (
    <p className={`muted small ${styles.begun}`}>
      <span>{t.topic.editBegun}</span>
      <button type="button" className="link" onClick={onGoOn}>
        {t.topic.editGoOn}
      </button>
    </p>
  );
}

/** What could not be sent, with why, and what to do about it. */
function Failed({ message, actions }: Pick<MessageRowProps, 'message' | 'actions'>) {
  const t = useText();
  return (
    <div className={styles.failed} role="alert">
      <span>
        <Icon name="alert" size={18} />
        <span>{`${t.topic.failed} ${message.error ? t.errors[message.error].what : ''}`}</span>
      </span>
      <Button small onClick={() => actions.retry(message.id)}>
        {t.common.retry}
      </Button>
      <Button small kind="quiet" onClick={() => actions.discard(message.id)}>
        {t.topic.discard}
      </Button>
    </div>
  );
}

/** What this answers, in a line that leads to it. */
function AnswersLine({ id, name, snippet, onJump }: Answered & { readonly onJump: (id: string) => void }) {
  const t = useText();
  return (
    <button
      type="button"
      className={styles.answers}
      onClick={(event) => {
        event.stopPropagation();
        onJump(id);
      }}
    >
      <span className="unseen">{t.topic.answersTo} </span>
      {name ? (
        <>
          <b dir="auto" translate="no">
            {name}
          </b>
          <span dir="auto">{snippet || t.topic.answersHidden}</span>
        </>
      ) : (
        <span>{t.topic.answersEarlier}</span>
      )}
    </button>
  );
}

/** What stands where words stood: why, and for their author the way to the whole decision. */
function Tombstone({ message: { state, ground, decision, mine } }: { readonly message: TopicMessage }) {
  const t = useText();
  if (state === 'erased') return <p className={styles.gone}>{t.topic.erased}</p>;
  return (
    <p className={styles.gone}>
      {ground
        ? t.moderation.tombstone(t.moderation.grounds[ground].label.toLocaleLowerCase())
        : t.moderation.tombstonePlain}
      {mine && decision ? (
        <>
          {' '}
          <Link className="link" to={`/beslut/${decision}`}>
            {t.moderation.whyYours}
          </Link>
        </>
      ) : null}
    </p>
  );
}

function When({
  message,
  waits,
  lead,
  online,
}: {
  readonly message: TopicMessage;
  readonly waits: boolean;
  readonly lead: boolean;
  readonly online: boolean;
}) {
  const t = useText();
  if (message.sending === 'held') {
    return (
      <span className={`muted small ${styles.state}`}>
        <Icon name="eyeOff" size={15} />
        <span>{t.moderation.underReview}</span>
      </span>
    );
  }
  if (waits) {
    return (
      <span className={`muted small ${styles.state}`}>
        <Icon name="clock" size={15} />
        <span>{online ? t.topic.pending : t.topic.pendingOffline}</span>
      </span>
    );
  }
  return message.at ? <TimeText at={message.at} as={lead ? 'moment' : 'clock'} className="muted small" /> : null;
}

interface ActionsProps extends Allowance {
  readonly message: TopicMessage;
  readonly commands: readonly MessageCommand[];
  readonly onEdit: () => void;
}

function Actions({ message, commands, writable, editable, onEdit }: ActionsProps) {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const allowed = commands.filter((command) => command.allowed(message, { writable, editable }));
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- only keeps the tap from closing the row
    <span className={styles.actions} onClick={(event) => event.stopPropagation()}>
      {allowed
        .filter(({ place }) => place === 'row')
        .map(({ id, run }) => (
          <button key={id} type="button" className={styles.action} onClick={() => run(message, onEdit)}>
            {t.topic.commands[id]}
          </button>
        ))}
      <button
        type="button"
        className={styles.action}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t.topic.moreActions}
      </button>
      {anchor ? (
        <Suspense fallback={null}>
          <MessageMenu
            anchor={anchor}
            commands={allowed.filter(({ place }) => place === 'menu')}
            onClose={() => setAnchor(null)}
            onRun={({ run }) => run(message, onEdit)}
          />
        </Suspense>
      ) : null}
    </span>
  );
}
