import {
  type Activity,
  type ErrorCode,
  type Ground,
  type Line,
  may,
  type Pointer,
  pointerAfter,
  type Reading,
  type Roster,
  type Time,
  type Topic,
} from '@socialhallbarhet/domain';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Account } from '../../data/session/account.ts';
import { isOnline } from '../../data/device/connection.ts';
import { reconcile } from '../../data/conversation/reconcile.ts';
import { createFeed, type Feed } from '../../data/conversation/feed.ts';
import { observeActivity } from '../../data/groups/groups.ts';
import { cell, type Loaded, partOf, valueOf } from '../../data/live.ts';
import type { Outgoing } from '../../data/device/outbox.ts';
import { enterSends } from '../../data/device/preferences.ts';
import { rosterOf } from '../../data/groups/roster.ts';
import type { StoredMessage } from '../../data/device/store-types.ts';
import {
  countMessages,
  discardMessage,
  editMessage,
  type HeldMessage,
  observeTopic,
  sendMessage,
  versionsOf,
} from '../../data/conversation/topics.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useNamesakes } from '../../data/members/useNamesakes.ts';
import { useRestriction } from '../../data/members/useRestriction.ts';
import type { Mentionable } from '../../parts/writing/mentions.ts';
import { entryAt, itemsOf, firstMessageOf, mineAfter, storedOf } from './conversation/items.ts';
import type { TopicMessage, TopicScreenProps } from './types.ts';
import { useExperts } from './useExperts.ts';
import { editDraft, useDraft } from './writing/useDraft.ts';
import { useHeld } from './writing/useHeld.ts';
import { useFirstMessage } from './useFirstMessage.ts';

/** A server that cannot be reached though there is a network is asked again so often. */
const RELOAD_EVERY_MS = 30_000;
const NO_CELLS: readonly string[] = [];
const noTopic = cell({ status: 'loading' } as const);

/** How many messages came since I was last here; asked when the topic is opened. */
function behind(account: Account, gid: string, tid: string): number {
  const line = valueOf(observeActivity(account, gid).get())?.topics[tid];
  const pointer = account.reading.pointers.get()[tid];
  return line && pointer && pointer.at.seconds > 0 ? line.n - pointer.n : 0;
}

/** What a conversation shows of its group's activity, which changes with every message in the group. */
function shownOf(activity: Loaded<Activity | undefined>, tid: string) {
  const { head, topics } = valueOf(activity) ?? {};
  const line = topics?.[tid];
  return {
    head: head && { name: head.name, kind: head.kind, readers: head.readers },
    line: line && {
      title: line.title,
      cells: line.cells,
      competences: line.competences,
      lead: line.lead,
      archived: line.archived,
    },
    isCurrent: activity.status === 'ready' && !activity.stale,
  };
}

/** What there is to know of a topic: its line, or its own document when it is not among the recent ones. */
function useAbout(account: Account, gid: string, tid: string) {
  const { head, line, isCurrent } = useLive(
    useMemo(() => partOf(observeActivity(account, gid), (activity) => shownOf(activity, tid)), [account, gid, tid]),
  );
  const needsTopic = !line && isCurrent;
  const topic = useLive(
    useMemo(() => (needsTopic ? observeTopic(account, gid, tid) : noTopic), [account, gid, tid, needsTopic]),
  );
  const about = line ?? valueOf<Topic | undefined>(topic);
  const isMissing = needsTopic && topic.status === 'ready' && !topic.value;
  return { head, about, isMissing };
}

/** Everything a conversation shows and does. One topic per mount: the route gives it a key. */
export function useTopic(gid: string, tid: string, target: string | undefined): TopicScreenProps {
  const account = useAccount();
  const memberships = useLive(account.memberships);
  const mine = valueOf(memberships)?.find((membership) => membership.group === gid);
  const roster = useLive(rosterOf(account, gid));
  const { head, about, isMissing } = useAbout(account, gid, tid);
  const feed = useMemo(() => createFeed(account.store, gid, tid, () => behind(account, gid, tid)), [account, gid, tid]);
  const conversation = useLive(feed.conversation);
  const outgoing = useLive(account.outbox.entries);
  const { newcomer, held } = useHeld(account, gid);
  const shown = useMemo(() => reconcile(conversation, outgoing, held, tid), [conversation, outgoing, held, tid]);
  useEffect(() => account.outbox.tidy(shown.over), [account, shown]);
  const items = useMemo(() => itemsOf(shown, account.uid, roster), [shown, account.uid, roster]);
  const beginning = beginningOf(outgoing, held, tid);
  const firstId = about?.lead ?? beginning?.id;
  const loadedFirst = items.find((item) => item.id === firstId);
  const farFirst = useFirstMessage(
    gid,
    conversation.hasOlder ? firstId : undefined,
    loadedFirst !== undefined,
    conversation.apart,
  );
  const opened = useOpened(account, tid, items, conversation.loading);
  const { older, reload } = feed;
  const online = useLive(isOnline);
  const isWaiting = online && conversation.error === 'offline';
  useEffect(() => {
    if (!isWaiting) return undefined;
    reload();
    const again = setInterval(reload, RELOAD_EVERY_MS);
    return () => clearInterval(again);
  }, [isWaiting, reload]);
  // How far back is loaded while the message of a permalink is not: each step asks for one more.
  const searched = target !== firstId && isFar(items, target) && conversation.hasOlder ? items.length : 0;
  useEffect(() => {
    if (searched > 0) older().catch(() => {}); // The conversation shows the error.
  }, [searched, older]);

  const restriction = useRestriction();
  const isOut = memberships.status === 'ready' && !memberships.stale && !mine;
  const error: ErrorCode | undefined = isOut
    ? 'not-allowed'
    : isMissing && !beginning
      ? 'not-found'
      : conversation.error;
  const readers = useMemo(() => readersOf(roster), [roster]);
  const commands = useCommands(account, gid, tid, feed, farFirst);
  return {
    group: { gid, name: head?.name ?? '', kind: head?.kind ?? 'closed', readers: head?.readers ?? readers.length },
    topic: {
      tid,
      title: about?.title ?? beginning?.title ?? '',
      cells: about?.cells ?? NO_CELLS,
      archived: (about?.archived ?? false) || !may(mine?.role, 'write'),
    },
    messages: useMemo(() => items.filter((item) => item.id !== firstId), [items, firstId]),
    lead: loadedFirst ?? (farFirst && firstMessageOf(farFirst, outgoing, account.uid, roster)),
    me: account.uid,
    unreadFrom: opened?.unreadFrom,
    lastRead: opened?.lastRead,
    hasOlder: conversation.hasOlder,
    online,
    newcomer,
    loading: conversation.loading,
    error,
    people: useNamesakes(readers),
    nameOf: useMemo(() => (uid: string) => roster?.rows[uid]?.name || undefined, [roster]),
    experts: useExperts(roster, about?.competences, account.uid),
    enterSends: useLive(enterSends),
    restriction,
    ...useDraft(account, tid, restriction !== undefined),
    target,
    ...commands,
    onOlder: older,
    onReload: reload,
  };
}

/** What one can do in a topic. */
function useCommands(
  account: Account,
  gid: string,
  tid: string,
  { conversation }: Feed,
  farFirst: StoredMessage | undefined,
) {
  const count = useCount(gid, tid);
  return {
    onSend: useCallback(
      (text: string, replyTo?: string) => {
        account.drafts.keep(tid, '');
        sendMessage(account, gid, tid, text, replyTo);
      },
      [account, gid, tid],
    ),
    onDraft: useCallback((text: string) => account.drafts.keep(tid, text), [account, tid]),
    onRetry: useCallback(
      (id: string) => account.outbox.retry(entryAt(id, account.outbox.entries.get())?.id ?? id),
      [account],
    ),
    onDiscard: useCallback(
      (id: string) => {
        const entry = entryAt(id, account.outbox.entries.get());
        // The message stands as it was: what it was to become is offered again.
        if (entry?.kind === 'edit') account.drafts.keep(editDraft(id), entry.text);
        discardMessage(account, entry?.id ?? id);
      },
      [account],
    ),
    onEdit: useCallback(
      (id: string, text: string) => {
        const message = storedOf(id, conversation.get().messages, farFirst);
        if (message && message.text !== text) editMessage(account, message, text);
      },
      [account, conversation, farFirst],
    ),
    begunEdit: useCallback((id: string) => account.drafts.of(editDraft(id)), [account]),
    onKeepEdit: useCallback((id: string, text: string) => account.drafts.keep(editDraft(id), text), [account]),
    onSeen: useCallback(
      (lastId: string) => {
        const { messages, hasOlder } = conversation.get();
        const moments = messages.map(({ at }) => at);
        const to = messages.findIndex(({ id }) => id === lastId) + 1;
        const move = (line: Counted | undefined) => {
          const own = mineAfter(messages, to, account.outbox.entries.get(), tid, account.uid);
          const pointer = pointerAfter(moments.slice(0, to), moments.slice(to), line, own);
          if (pointer) account.reading.move(tid, pointer);
        };
        const line = valueOf(observeActivity(account, gid).get())?.topics[tid];
        const last = moments.at(-1);
        if (line || !hasOlder || !last) move(line);
        else count(last).then(move, () => {}); // Not counted now: what is read next asks again.
      },
      [account, gid, tid, conversation, count],
    ),
    onReport: useCallback(
      async (message: string, ground: Ground, words: string) => {
        // Loaded with the dialog, so that readers never wait for this code.
        const { sendReport } = await import('../../data/moderation/cases.ts');
        return sendReport({ target: { kind: 'message', group: gid, message }, ground, words, goodFaith: true });
      },
      [gid],
    ),
    onHistory: useCallback(
      async (id: string) => (await versionsOf(gid, id)).map(({ text, at }) => ({ text, at: new Date(at.toMillis()) })),
      [gid],
    ),
  };
}

type Counted = Pick<Line, 'at' | 'n'>;

/** What stands in for the line of a topic that is not among the recent: counted once, since nobody writes there. */
function useCount(gid: string, tid: string) {
  const counting = useRef<Promise<Counted>>(undefined);
  return useCallback(
    (last: Time) => {
      counting.current ??= countMessages(gid, tid).then(
        (n) => ({ at: last, n }),
        (error: unknown) => {
          counting.current = undefined;
          throw error;
        },
      );
      return counting.current;
    },
    [gid, tid],
  );
}

/** The first message and the title of a topic that I begin, until it is there. */
function beginningOf(outgoing: readonly Outgoing[], held: readonly HeldMessage[], tid: string) {
  const sent = outgoing.find((entry) => entry.kind === 'topic' && entry.topic === tid);
  return sent?.kind === 'topic' ? sent : held.find(({ topic, title }) => topic === tid && title !== '');
}

function readersOf(roster: Roster | undefined): Mentionable[] {
  return Object.entries(roster?.rows ?? {})
    .filter(([, row]) => row.role !== 'left')
    .map(([uid, { name, headline }]) => ({ uid, name, headline }));
}

const isFar = (items: readonly TopicMessage[], target: string | undefined) =>
  target !== undefined && !items.some((item) => item.id === target);

interface Opened {
  readonly unreadFrom: string | undefined;
  readonly lastRead: Date | undefined;
}
const settled = cell<Reading['pointers']>({});

/** Where I had read to when the topic was opened; it stays put while reading, and moves nothing on screen. */
function useOpened(account: Account, tid: string, items: readonly TopicMessage[], loading: boolean) {
  const [opened, setOpened] = useState<Opened>();
  const pointer: Pointer | undefined = useLive(opened ? settled : account.reading.pointers)[tid];
  if (!loading && !opened) {
    // Where one has only written, nothing was read.
    const readTo =
      pointer && pointer.at.seconds > 0 ? pointer.at.seconds * 1000 + pointer.at.nanoseconds / 1e6 : undefined;
    const isNew = ({ mine, at }: TopicMessage) => !mine && at !== null && at.getTime() > Math.ceil(readTo ?? Infinity);
    setOpened({ unreadFrom: items.find(isNew)?.id, lastRead: readTo === undefined ? undefined : new Date(readTo) });
  }
  return opened;
}
