/** The states of a case. Appeals will add one; a decided case can be decided again. */
export const CASE_STATES = ['open', 'decided'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CASE_EVENTS = ['flag', 'report', 'keep', 'hide'] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

/** Every state and event; `undefined` is refused. A kept message that somebody else reports is looked at again. */
const TABLE: Record<CaseState, Record<CaseEvent, CaseState | undefined>> = {
  open: { flag: 'open', report: 'open', keep: 'decided', hide: 'decided' },
  decided: { flag: 'open', report: 'open', keep: 'decided', hide: 'decided' },
};

/** The state after an event; none when it cannot happen. */
export const afterEvent = (state: CaseState, event: CaseEvent): CaseState | undefined => TABLE[state][event];
