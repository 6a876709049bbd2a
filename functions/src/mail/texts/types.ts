import type { MailedKind, MailSwitch } from '@socialhallbarhet/domain';
import type { GroundWords } from '@socialhallbarhet/content/grounds';

/** Every sentence of our mails. Values are not escaped here: the HTML layout does that. */
export interface MailTexts {
  readonly code: {
    readonly subject: string;
    readonly lead: string;
    readonly note: (minutes: number) => string;
    readonly warning: string;
  };
  /** One entry for each kind that is ever mailed. */
  readonly kinds: Readonly<Record<MailedKind, NotificationTexts>>;
  /** The sentences about a decision besides the stated facts. */
  readonly ruling: {
    readonly hidden: string;
    readonly withheld: string;
    readonly card: string;
    readonly kept: string;
    readonly ground: (words: GroundWords) => string;
    /** DSA article 17: that a person decided, and how to appeal. */
    readonly redress: string;
    readonly ref: (ref: string) => string;
  };
  /** To a person who registered for an event, member or guest. */
  readonly registration: {
    readonly going: RegistrationTexts;
    readonly waiting: RegistrationTexts;
    readonly seat: RegistrationTexts;
    readonly changed: RegistrationTexts;
    readonly cancelled: RegistrationTexts;
    /** A guest proves that the address is theirs. */
    readonly code: { readonly subject: (title: string) => string; readonly lead: (title: string) => string };
    readonly link: string;
    readonly action: string;
    readonly manage: string;
    readonly why: string;
    readonly guestWhy: string;
  };
  /** Why the person gets this mail and how to get fewer. */
  readonly footer: { readonly why: string; readonly settings: string };
  /** The link at the foot of a mail, and the page it leads to. `what` ends a sentence. */
  readonly unsubscribe: {
    readonly what: Readonly<Record<MailSwitch, string>>;
    readonly link: (what: string) => string;
    readonly deed: string;
    readonly settings: string;
    readonly asking: Said;
    readonly done: Said;
    readonly wrong: { readonly title: string; readonly lead: string };
  };
  /** Stands for someone whose name is not known. */
  readonly someone: string;
}

interface Said {
  readonly title: string;
  readonly lead: (what: string) => string;
}

interface RegistrationTexts {
  readonly subject: (title: string) => string;
  readonly lead: (title: string) => string;
}

interface NotificationTexts {
  readonly subject: (names: Names) => string;
  readonly lead: (names: Names) => string;
  readonly action: string;
}

interface Names {
  readonly from: string;
  readonly group: string;
  readonly topic: string;
  /** A moment in words; empty until further notice. */
  readonly until: string;
}
