import {
  type ErrorCode,
  type Line,
  may,
  type Pointer,
  pointerAfter,
  type Roster,
  type Topic,
  type Version,
} from '@socialhallbarhet/domain';
import { useCallback, useMemo, useState } from 'react';
import type { Account } from '../../data/account.ts';
import { createFeed } from '../../data/feed.ts';
import { observeActivity, observeGroup, observeRoster } from '../../data/groups.ts';
import { cell, valueOf } from '../../data/live.ts';
import { editMessage, observeTopic, sendMessage, versionsOf } from '../../data/topics.ts';
import { useAccount } from '../../data/use-account.ts';
import { useLive } from '../../data/use-live.ts';
import { type Item, itemsOf } from './items.ts';

const noTopic = cell({ status: 'loading' } as const);

/** How many messages came since I was last here; asked when the topic is opened. */
function behind(account: Account, gid: string, tid: string): number {
  const line = valueOf(observeActivity(account, gid).get())?.topics[tid];
  const pointer = account.reading.pointers.get()[tid];
  return line && pointer ? line.n - pointer.n : 0;
}

/** Everything a conversation shows and does. One topic per mount: the route gives it a key. */
export function useTopic(gid: string, tid: string) {
  const account = useAccount();
  const memberships = useLive(account.memberships);
  const mine = valueOf(memberships)?.find((membership) => membership.group === gid);
  const group = useLive(useMemo(() => observeGroup(account, gid), [account, gid]));
  const activity = useLive(useMemo(() => observeActivity(account, gid), [account, gid]));
  const roster = useLive(useMemo(() => observeRoster(account, gid), [account, gid]));
  const line = valueOf(activity)?.topics[tid];
  // Only a topic that is not among the recent ones costs its own document.
  const needsTopic = !line && activity.status === 'ready' && !activity.stale;
  const topic = useLive(
    useMemo(() => (needsTopic ? observeTopic(account, gid, tid) : noTopic), [account, gid, tid, needsTopic]),
  );
  const about: Line | Topic | undefined = line ?? valueOf<Topic | undefined>(topic);

  const pointers = useLive(account.reading.pointers);
  const feed = useMemo(
    () => createFeed(account.store, gid, tid, () => behind(account, gid, tid), account.outbox.seenInFeed),
    [account, gid, tid],
  );
  const conversation = useLive(feed.conversation);
  const outgoing = useLive(account.outbox.entries);
  const names = valueOf(roster);
  const items = useMemo(
    () => itemsOf(conversation.messages, outgoing, tid, account.uid, names),
    [conversation.messages, outgoing, tid, account.uid, names],
  );
  const newFrom = useNewFrom(items, pointers[tid], conversation.loading);

  const onSeen = useCallback(
    (lastId: string) => {
      const last = conversation.messages.findIndex((message) => message.id === lastId);
      const seen = conversation.messages.slice(0, last + 1).map((message) => message.at);
      const pointer = pointerAfter(seen, line);
      if (pointer) account.reading.move(tid, pointer);
    },
    [account, conversation.messages, line, tid],
  );
  const onEdit = useCallback(
    (id: string, text: string) => {
      const message = conversation.messages.find((one) => one.id === id);
      if (message && message.text !== text) editMessage(account, message, text);
    },
    [account, conversation.messages],
  );

  return {
    uid: account.uid,
    title: about?.title,
    cells: about?.cells ?? [],
    lead: about?.lead,
    archived: about?.archived ?? false,
    group: valueOf(group),
    members: useMemo(() => membersOf(names), [names]),
    items,
    newFrom,
    hasOlder: conversation.hasOlder,
    loading: conversation.loading,
    inStep: conversation.settled,
    error: refusal(memberships.status === 'ready' && !memberships.stale && !mine, conversation.error),
    mayWrite: may(mine?.role, 'write') && !about?.archived,
    onSend: useCallback((text: string) => void sendMessage(account, gid, tid, text), [account, gid, tid]),
    onRetry: account.outbox.retry,
    onDiscard: account.outbox.discard,
    onEdit,
    onSeen,
    onOlder: feed.older,
    onHistory: useCallback((id: string): Promise<Version[]> => versionsOf(gid, id), [gid]),
  };
}

/** Out of the group: nothing of it is shown any more, whatever a running query still delivers. */
const refusal = (isOut: boolean, code: ErrorCode | undefined): ErrorCode | undefined => (isOut ? 'not-allowed' : code);

export interface Reader {
  readonly uid: string;
  readonly name: string;
  readonly headline: string;
}
function membersOf(roster: Roster | undefined): Reader[] {
  return Object.entries(roster?.rows ?? {})
    .filter(([, row]) => row.role !== 'left')
    .map(([uid, { name, headline }]) => ({ uid, name, headline }));
}

/** The first message after the pointer as it stood when the topic was opened. It stays put while reading. */
function useNewFrom(items: readonly Item[], pointer: Pointer | undefined, loading: boolean) {
  const [opened, setOpened] = useState<{ id: string | undefined }>();
  if (!loading && !opened) {
    const isNew = (item: Item) => !item.mine && (item.seconds ?? 0) > (pointer?.at.seconds ?? Infinity);
    setOpened({ id: items.find(isNew)?.id });
  }
  return opened?.id;
}
