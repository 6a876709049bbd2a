import { Fragment, memo, useMemo } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { longDay, sinceWhen } from '../../../parts/time/time.ts';
import { useNow } from '../../../parts/time/TimeText.tsx';
import { daysOf, place, type Placed } from './grouping.ts';
import { MessageRow } from '../message/MessageRow.tsx';
import styles from '../topic.module.css';
import type { TopicScreenProps } from '../types.ts';

type RowProps = Pick<Parameters<typeof MessageRow>[0], 'me' | 'actions' | 'writable' | 'online' | 'editable'>;

/** So many of the latest days are laid out. Those further back only when they come into sight. */
const NEAR = 2;

type ConversationProps = Pick<TopicScreenProps, 'messages' | 'lead' | 'unreadFrom' | 'lastRead' | 'target'> & {
  readonly row: RowProps;
};

/** What was said, day by day: a new message renders its own day only. */
export function Conversation({ messages, lead, unreadFrom, lastRead, target, row }: ConversationProps) {
  const days = useMemo(() => daysOf(place(messages, unreadFrom, lead?.at ?? null)), [messages, unreadFrom, lead?.at]);
  return days.map(({ key, placed }, i) => (
    <div key={key} className={i < days.length - NEAR ? `${styles.daySection} ${styles.past}` : styles.daySection}>
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
  (a, b) => a.lastRead === b.lastRead && a.target === b.target && a.row === b.row && same(a.placed, b.placed),
);

const same = (a: readonly Placed[], b: readonly Placed[]): boolean =>
  a.length === b.length &&
  a.every(({ message, newDay, newSince }, i) => {
    const other = b[i];
    return message === other?.message && newDay === other.newDay && newSince === other.newSince;
  });
