import type {
  CalendarEvent,
  ErrorCode,
  EventForm,
  Participant,
  RegistrationState,
  Restriction,
} from '@socialhallbarhet/domain';
import type { FormDraft } from '../../forms/kit/drafted.ts';

/** An event as screens show it; times in milliseconds. */
export interface EventView extends Omit<CalendarEvent, 'starts' | 'ends' | 'at' | 'changed' | 'questions' | 'cells'> {
  readonly eid: string;
  readonly starts: number;
  readonly ends: number;
  readonly changed: number;
  readonly questions: readonly string[];
  readonly cells: readonly string[];
  /** The group it is for; empty when it is for all. */
  readonly groupName: string;
}

/** Where I stand with an event. */
export interface MyPlace {
  readonly state: RegistrationState | 'none';
  /** In the line; 0 when not in it. */
  readonly place: number;
  readonly answers: readonly string[];
  /** Painted, and not yet said by the server. */
  readonly pending: boolean;
}

export interface CalendarScreenProps {
  readonly events: readonly EventView[];
  readonly states: ReadonlyMap<string, RegistrationState>;
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  readonly mayAnnounce: boolean;
  /** Undefined before they were asked for. */
  readonly past?: readonly EventView[] | undefined;
  readonly onPast: () => Promise<void>;
}

export interface EventScreenProps {
  readonly event: EventView;
  readonly organiserName: string;
  /** The address of the meeting on the net, for those who have a seat or arrange it; empty for others. */
  readonly room: string;
  readonly mine: MyPlace;
  readonly isOpen: boolean;
  readonly mayArrange: boolean;
  readonly restriction?: Restriction | undefined;
  /** All of these reject with an AppError. */
  readonly onRegister: (answers: readonly string[]) => Promise<void>;
  readonly onUnregister: () => Promise<void>;
  readonly onCancel: (reason: string) => Promise<void>;
  readonly onParticipants: () => Promise<readonly Participant[]>;
}

export interface EventFormScreenProps {
  readonly draft?: FormDraft | undefined;
  /** Present when an event is changed; for whom it is then stays. */
  readonly event?: EventView | undefined;
  /** The address of its meeting on the net. */
  readonly room?: string;
  /** For whom one may announce, by id and name. */
  readonly audiences: readonly { readonly id: string; readonly label: string }[];
  /** Rejects with an AppError. The caller moves on. */
  readonly onSave: (audience: string, form: EventForm) => Promise<void>;
  readonly onCancel: () => void;
}
