/**
 * Assigns seats, as pure steps. The functions run them inside one transaction on the event, so that concurrent
 * registrations are serialised.
 */

export const REGISTRATION_STATES = ['going', 'waiting', 'cancelled'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** The fields of an event for seats and the waiting list. */
export interface Seating {
  /** `null` is as many as come. */
  readonly seats: number | null;
  readonly taken: number;
  readonly waiting: number;
  /** The last number given on the waiting list. */
  readonly turns: number;
  /** The highest number that got a seat. */
  readonly called: number;
}

/** The part of a registration that steps change. */
export interface Placing {
  readonly state: RegistrationState;
  /** The number on the waiting list; 0 for a person who never waited. */
  readonly turn: number;
}

/** `join` and `leave` are the person's own; `call` is a seat that became free. */
export type RegistrationStep = 'join' | 'leave' | 'call';
type Effect = 'enter' | 'give-back' | 'step-out' | 'sit' | 'nothing';

/** Every state and every step: a repeated one does nothing. */
const EFFECTS: Readonly<Record<RegistrationState | 'none', Readonly<Record<RegistrationStep, Effect>>>> = {
  none: { join: 'enter', leave: 'nothing', call: 'nothing' },
  going: { join: 'nothing', leave: 'give-back', call: 'nothing' },
  waiting: { join: 'nothing', leave: 'step-out', call: 'sit' },
  cancelled: { join: 'enter', leave: 'nothing', call: 'nothing' },
};

export interface Stepped {
  readonly seating: Seating;
  readonly placing: Placing;
}

/** The registration and its event after a step; undefined when it changes nothing. */
export function step(seating: Seating, placing: Placing | undefined, how: RegistrationStep): Stepped | undefined {
  const turn = placing?.turn ?? 0;
  switch (EFFECTS[placing?.state ?? 'none'][how]) {
    case 'enter':
      return enter(seating);
    case 'give-back':
      return { seating: { ...seating, taken: seating.taken - 1 }, placing: { state: 'cancelled', turn } };
    case 'step-out':
      return { seating: { ...seating, waiting: seating.waiting - 1 }, placing: { state: 'cancelled', turn } };
    case 'sit':
      return { seating: seated(seating, turn), placing: { state: 'going', turn } };
    default:
      return undefined;
  }
}

/** A person who registers while others wait goes to the end of the waiting list, even if a seat is being passed on. */
function enter(seating: Seating): Stepped {
  if (seating.waiting === 0 && seatsLeft(seating) > 0)
    return { seating: { ...seating, taken: seating.taken + 1 }, placing: { state: 'going', turn: 0 } };
  const turn = seating.turns + 1;
  return { seating: { ...seating, waiting: seating.waiting + 1, turns: turn }, placing: { state: 'waiting', turn } };
}

function seated(seating: Seating, turn: number): Seating {
  const { taken, waiting, called } = seating;
  return { ...seating, taken: taken + 1, waiting: waiting - 1, called: Math.max(called, turn) };
}

/** Seats that nobody has; `Infinity` without a limit, 0 when over full. */
export function seatsLeft({ seats, taken }: Pick<Seating, 'seats' | 'taken'>): number {
  return seats === null ? Number.POSITIVE_INFINITY : Math.max(0, seats - taken);
}

/** Seats that a person who registers now gets one of: none while others wait for it; null without a limit. */
export function openSeats({ seats, taken, waiting }: Pick<Seating, 'seats' | 'taken' | 'waiting'>): number | null {
  if (seats === null) return null;
  return waiting > 0 ? 0 : seatsLeft({ seats, taken });
}

/** How many more have a seat than there are: only after the organiser lowered the number. Nobody is moved. */
export function overFull({ seats, taken }: Pick<Seating, 'seats' | 'taken'>): number {
  return seats === null ? 0 : Math.max(0, taken - seats);
}

/** How many people on the waiting list get a seat now. */
export function toCall({ seats, taken, waiting }: Seating): number {
  return Math.min(waiting, seatsLeft({ seats, taken }));
}

/**
 * The place on the waiting list. Seats are given in order, so nobody with a lower number than the last called waits;
 * some of those between may have left, so the real place is never worse than this.
 */
export function placeInLine({ called, waiting }: Seating, turn: number): number {
  return Math.max(1, Math.min(turn - called, waiting));
}
