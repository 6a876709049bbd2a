import { kindInfo, type Language, type NotificationKind, type Span, whenText } from '@socialhallbarhet/domain';
import { useText } from '../i18n/language.tsx';
import { formatTime } from './time/time.ts';
import { useNow } from './time/TimeText.tsx';

interface Told {
  readonly kind: NotificationKind;
  readonly fromName: string;
  readonly groupName: string;
  readonly topicTitle: string;
  readonly until?: Date | null | undefined;
}

/** Says in a line what a notification tells. */
export function useNotificationText(): (told: Told) => string {
  const t = useText();
  const now = useNow();
  return ({ kind, fromName, groupName, topicTitle, until }) => {
    // Of one type for all kinds: a row of the catalog takes only what it says.
    const say: (from: string, group: string, title: string, until: string) => string = t.notifications.kinds[kind];
    return say(fromName, groupName, topicTitle, until ? formatTime(until, now, t.time, 'full') : '');
  };
}

/** The second line of a notification: somebody's words in quotation marks, ours without. */
function sayingOf({ kind, snippet }: { readonly kind: NotificationKind; readonly snippet: string }): string {
  return snippet && !kindInfo(kind).ourWords ? `”${snippet}”` : snippet;
}

interface Around {
  readonly kind: NotificationKind;
  readonly snippet: string;
  /** Of an event: when it is. */
  readonly when?: Span | undefined;
  readonly groupName: string;
  /** Where there is room for it. */
  readonly topicTitle?: string;
}
/** What a notification says and where that stands, as far as its first line does not name the group already. */
export function aroundOf({ kind, snippet, when, topicTitle, groupName }: Around, lang: Language): string {
  const { inTopic, namesGroup } = kindInfo(kind);
  const names = namesGroup ? [] : [inTopic && topicTitle, groupName];
  return [when && whenText(when, lang), sayingOf({ kind, snippet }), ...names].filter(Boolean).join(' · ');
}
