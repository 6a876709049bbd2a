import { lazy, memo, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { snippet } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ComposerHandle } from '../../parts/writing/Composer.tsx';
import { Icon } from '../../ui/icons.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { MemberLink } from '../../parts/MemberLink.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { Face } from '../../parts/Face.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import { useMentionNames } from '../../parts/markdown/names.ts';
import { shownTitle } from '../../parts/titles.ts';
import { showMessage } from './writing/Answering.tsx';
import { Writing } from './writing/Writing.tsx';
import { Conversation } from './conversation/Conversation.tsx';
import { messageCommands } from './message/commands.ts';
import { MessageRow, type RowActions } from './message/MessageRow.tsx';
import styles from './topic.module.css';
import type { TopicMessage, TopicScreenProps } from './types.ts';
import { useConversationScroll } from './conversation/useConversationScroll.ts';
import { useSeen } from './conversation/useSeen.ts';
import { Where } from './Where.tsx';

const HistoryDialog = lazy(() =>
  import('./message/HistoryDialog.tsx').then((module) => ({ default: module.HistoryDialog })),
);

const ReportDialog = lazy(() =>
  import('../../parts/ReportDialog.tsx').then((module) => ({ default: module.ReportDialog })),
);

/** A conversation: the first message as its lead, what was said since, and where one writes. */
export function TopicScreen(props: TopicScreenProps) {
  const { group, topic, messages, lead, me, hasOlder, online } = props;
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const composer = useRef<ComposerHandle>(null);
  const [history, setHistory] = useState<TopicMessage>();
  const [reported, setReported] = useState<TopicMessage>();
  const [answering, setAnswering] = useState<TopicMessage>();
  const writable = !topic.archived && !props.restriction;
  // Stable while nothing is answered: the box is not rendered again when a message arrives.
  const { onSend } = props;
  const answered = answering?.id;
  const stopAnswering = useCallback(() => setAnswering(undefined), []);
  const send = useCallback(
    (markdown: string) => {
      onSend(markdown, answered);
      setAnswering(undefined);
    },
    [onSend, answered],
  );
  const actions = useRowActions(props, composer, setHistory, setAnswering, setReported);
  const { below, away, news, showLatest } = useConversationScroll({
    list,
    messages,
    unreadFrom: props.unreadFrom,
    target: props.target,
    hasFirst: lead !== undefined,
    ready: !props.loading,
  });
  const all = useMemo(() => (lead ? [lead, ...messages] : messages), [lead, messages]);
  useSeen(list, all, props.onSeen);
  const editable = !props.newcomer;
  const row = useMemo(() => ({ me, actions, writable, online, editable }), [me, actions, writable, online, editable]);
  const kind = t.groups.kind[group.kind];
  return (
    <Page notes={props.experts.length > 0 ? <Notes experts={props.experts} /> : undefined} follow>
      <Head gid={group.gid} name={group.name} kind={kind} title={topic.title} cells={topic.cells} />
      {lead ? <MessageRow {...row} message={lead} lead target={props.target === lead.id} /> : null}
      {hasOlder ? <Older onOlder={props.onOlder} /> : null}
      <div ref={list}>
        <Conversation {...props} row={row} />
      </div>
      {props.error ? (
        <div className={`${styles.aside} ${styles.trouble}`}>
          <ErrorNote code={props.error} onRetry={props.onReload} />
        </div>
      ) : null}
      {!props.loading && !props.error && !hasOlder && messages.length === 0 ? (
        <div className={styles.aside}>
          <p>{t.topic.noMessages}</p>
          <p className="muted">{t.topic.noMessagesHow}</p>
        </div>
      ) : null}
      <Arrivals news={news} messages={messages} />
      <div className={styles.bottom} id="m-end">
        {below > 0 || away ? (
          <button
            type="button"
            className={below > 0 ? styles.pill : `${styles.pill} ${styles.pillQuiet}`}
            onClick={showLatest}
          >
            <Icon name="down" size={20} />
            {below > 0 ? <span>{t.topic.newBelow(below)}</span> : <span className="unseen">{t.topic.toLatest}</span>}
          </button>
        ) : null}
        <Writing
          screen={props}
          composer={composer}
          writable={writable}
          answering={answering}
          onSend={send}
          onStopAnswering={stopAnswering}
        />
      </div>
      {reported ? (
        <Suspense fallback={null}>
          <ReportDialog
            title={t.moderation.reportTitle}
            onReport={(ground, words) => props.onReport(reported.id, ground, words)}
            onClose={() => setReported(undefined)}
          />
        </Suspense>
      ) : null}
      {history ? (
        <Suspense fallback={null}>
          <HistoryDialog message={history} load={props.onHistory} onClose={() => setHistory(undefined)} />
        </Suspense>
      ) : null}
    </Page>
  );
}

/** Rendered once, not with each message. */
const Head = memo(function Head({
  gid,
  name,
  kind,
  title,
  cells,
}: {
  readonly gid: string;
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  readonly cells: readonly string[];
}) {
  const t = useText();
  return (
    <Where to={`/g/${gid}`} group={name} title={shownTitle(title, t)}>
      <Crumb to={`/g/${gid}`} label={name}>
        {kind}
      </Crumb>
      <PageTitle beside={cells.length > 0 ? <Rutan cells={cells} size={60} to="/kunskap" /> : undefined}>
        {shownTitle(title, t)}
      </PageTitle>
    </Where>
  );
});

/** One unchanging object of what rows can do, always calling the latest props: rows need not be painted again. */
function useRowActions(
  props: TopicScreenProps,
  composer: React.RefObject<ComposerHandle | null>,
  onHistory: (message: TopicMessage) => void,
  onAnswer: (message: TopicMessage) => void,
  onReport: (message: TopicMessage) => void,
): RowActions {
  const t = useText();
  const navigate = useNavigate();
  const latest = useRef({ props, t, navigate });
  useLayoutEffect(() => {
    latest.current = { props, t, navigate };
  });
  const reply = useCallback(
    (message: TopicMessage) => {
      onAnswer(message);
      composer.current?.focus();
    },
    [composer, onAnswer],
  );
  const copy = useCallback((id: string) => {
    const { gid } = latest.current.props.group;
    void navigator.clipboard
      .writeText(`${window.location.origin}/g/${gid}/m/${id}`)
      .then(() => announce(latest.current.t.topic.copied));
  }, []);
  return useMemo(
    () => ({
      // oxlint-disable-next-line react/refs -- read when a command runs, not while rendering
      commands: messageCommands({ reply, copy, history: onHistory, report: onReport }),
      retry: (id) => latest.current.props.onRetry(id),
      discard: (id) => latest.current.props.onDiscard(id),
      saveEdit: (id, markdown) => latest.current.props.onEdit(id, markdown),
      begunEdit: (id) => latest.current.props.begunEdit(id),
      keepEdit: (id, markdown) => latest.current.props.onKeepEdit(id, markdown),
      history: onHistory,
      jump: (id) => {
        if (!showMessage(id)) void latest.current.navigate(`/g/${latest.current.props.group.gid}/m/${id}`);
      },
      people: () => latest.current.props.people,
    }),
    [reply, copy, onHistory, onReport],
  );
}

/** Fetches what was said before: by the button, and when one scrolls up to it. */
function Older({ onOlder }: { readonly onOlder: () => Promise<void> }) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const fetch = useCallback(() => {
    setBusy(true);
    onOlder()
      .catch(() => {}) // The screen shows the error of the conversation.
      .finally(() => setBusy(false));
  }, [onOlder]);
  useEffect(() => {
    const element = place.current;
    if (!element || busy) return undefined;
    let scrolled = false;
    const onScroll = () => {
      scrolled = true;
    };
    const observer = new IntersectionObserver((entries) => {
      if (scrolled && entries.some((entry) => entry.isIntersecting)) fetch();
    });
    window.addEventListener('wheel', onScroll, { passive: true });
    window.addEventListener('touchmove', onScroll, { passive: true });
    observer.observe(element);
    return () => {
      observer.disconnect();
      window.removeEventListener('wheel', onScroll);
      window.removeEventListener('touchmove', onScroll);
    };
  }, [busy, fetch]);
  return (
    <div className={styles.older} ref={place}>
      <Button small busy={busy} onClick={fetch}>
        {busy ? t.topic.olderLoading : t.topic.older}
      </Button>
    </div>
  );
}

/** What others write while one is here, for those who listen. Never the backlog, never one's own. */
function Arrivals({
  news,
  messages,
}: {
  readonly news: readonly TopicMessage[];
  readonly messages: readonly TopicMessage[];
}) {
  const t = useText();
  const nameOf = useMentionNames();
  // What was said of a message goes with its words: hidden, it is here no more.
  const gone = new Set(messages.filter(({ state }) => state !== 'visible').map(({ id }) => id));
  return (
    <div className="unseen" role="log" aria-live="polite" aria-label={t.topic.conversation}>
      {news
        .filter(({ id }) => !gone.has(id))
        .map((message) => (
          <p key={message.id}>{t.topic.arrived(message.author.name, snippet(message.text, 300, nameOf))}</p>
        ))}
    </div>
  );
}

const Notes = memo(function Notes({ experts }: Pick<TopicScreenProps, 'experts'>) {
  const t = useText();
  return (
    <MarginNote title={t.topic.knowMore}>
      <ul className={styles.experts}>
        {experts.map(({ uid, name, why }) => (
          <li key={uid}>
            <Face name={name} />
            <span className="grow">
              <MemberLink uid={uid} name={name} />
              <br />
              <span className="muted small">{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </MarginNote>
  );
});
