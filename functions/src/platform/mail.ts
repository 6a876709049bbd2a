/** One mail, complete. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly lang: 'sv' | 'en';
  /** The address that turns this kind of mail off, by one POST. Absent for mails that must be sent. */
  readonly unsubscribe?: string;
  /** Whether a person reads what is answered. All other mails name no address to answer to. */
  readonly isAnswered?: boolean;
  /** An attached calendar file; its METHOD says what calendars do with it. */
  readonly ics?: string;
}

/** Sends mail. */
export interface Mail {
  /** @throws AppError `unavailable` when a retry may succeed, `invalid-input` when the server refuses for good. */
  send(letter: Letter): Promise<void>;
}
