/** One mail, complete. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly lang: 'sv' | 'en';
  /** Turns this kind of mail off, by one POST. Absent where a mail is owed. */
  readonly unsubscribe?: string;
  /** A calendar file that goes along. */
  readonly ics?: string;
}

/** Sends mail. */
export interface Mail {
  /** @throws AppError `unavailable` when it may be tried again, `invalid-input` when the receiver refuses for good. */
  send(letter: Letter): Promise<void>;
}
