import { Fragment, memo, useMemo, useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { longDay, sinceWhen } from '../../../parts/time/time.ts';
import { useNow } from '../../../parts/time/TimeText.tsx';
import { place, type Placed } from './grouping.ts';
import { MessageRow } from '../message/MessageRow.tsx';
import { sameStretch, stretchesOf } from './stretches.ts';
import styles from '../topic.module.css';
import type { TopicScreenProps } from '../types.ts';

type RowProps = Pick<Parameters<typeof MessageRow>[0], 'me' | 'deeds' | 'writable' | 'online' | 'editable'>;

/** So many of the latest stretches are laid out: more than a screen. Those further back only when they come into sight. */
const NEAR = 2;

type ConversationProps = Pick<TopicScreenProps, 'messages' | 'lead' | 'unreadFrom' | 'lastRead' | 'target'> & {
  readonly row: RowProps;
};

/** What was said, in stretches: a new message renders its own only. */
export function Conversation({ messages, lead, unreadFrom, lastRead, target, row }: ConversationProps) {
  const [homes] = useState(() => new Map<string, number>());
  const stretches = useMemo(
    () => stretchesOf(place(messages, unreadFrom, lead?.at ?? null), homes),
    [messages, unreadFrom, lead?.at, homes],
  );
  return stretches.map(({ key, placed }, i) => (
    <div key={key} className={i < stretches.length - NEAR ? `${styles.stretch} ${styles.past}` : styles.stretch}>
      <Rows placed={placed} lastRead={lastRead} target={target} row={row} />
    </div>
  ));
}

interface RowsProps extends Pick<TopicScreenProps, 'lastRead' | 'target'> {
  readonly placed: readonly Placed[];
  readonly row: RowProps;
}

const Rows = memo(
  function Rows({ placed, lastRead, target, row }: RowsProps) {
    const t = useText();
    const now = useNow();
    return placed.map(({ message, newDay, newSince }) => (
      <Fragment key={message.id}>
        {newSince ? (
          <p className={styles.new} id="new-since">
            {lastRead ? t.topic.newSince(sinceWhen(lastRead, now, t.time)) : t.topic.newHere}
          </p>
        ) : null}
        {newDay ? <h2 className={styles.day}>{longDay(message.at ?? now, now, t.time)}</h2> : null}
        <MessageRow {...row} message={message} target={target === message.id} />
      </Fragment>
    ));
  },
  (a, b) => a.lastRead === b.lastRead && a.target === b.target && a.row === b.row && sameStretch(a.placed, b.placed),
);
