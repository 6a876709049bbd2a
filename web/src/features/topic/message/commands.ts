import { LIMITS } from '@socialhallbarhet/domain';
import type { TopicMessage } from '../types.ts';

/** What somebody may do here, apart from the message itself. */
export interface Allowance {
  /** May write here. */
  readonly writable: boolean;
  /** May change what they wrote: newcomers not yet. */
  readonly editable: boolean;
}

/** One thing that can be done with a message; every place that offers it asks this list. */
export interface MessageCommand {
  readonly id: 'reply' | 'edit' | 'copy' | 'history' | 'report';
  /** Beside the message, or in its menu. */
  readonly place: 'row' | 'menu';
  readonly allowed: (message: TopicMessage, allowance: Allowance) => boolean;
  /** `startEditing` turns the row into where its words are changed. */
  readonly run: (message: TopicMessage, startEditing: () => void) => void;
}

interface Deps {
  readonly reply: (message: TopicMessage) => void;
  readonly copy: (id: string) => void;
  readonly history: (message: TopicMessage) => void;
  readonly report: (message: TopicMessage) => void;
}

/** Every command of a message, in the order in which it is offered. */
export const messageCommands = ({ reply, copy, history, report }: Deps): readonly MessageCommand[] => [
  { id: 'reply', place: 'row', allowed: ({ mine }, { writable }) => writable && !mine, run: reply },
  {
    id: 'edit',
    place: 'row',
    allowed: ({ mine, edits }, { writable, editable }) => writable && editable && mine && edits < LIMITS.editsMax,
    run: (_, startEditing) => startEditing(),
  },
  { id: 'copy', place: 'menu', allowed: () => true, run: ({ id }) => copy(id) },
  { id: 'history', place: 'menu', allowed: ({ edits }) => edits > 0, run: history },
  { id: 'report', place: 'menu', allowed: ({ mine }) => !mine, run: report },
];
