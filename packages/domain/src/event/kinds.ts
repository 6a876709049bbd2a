import { ANYWAY, type KindInfo, part, type Place, TO_ME } from '../notification/kind.ts';

const atEvent = ({ item }: Place) => `/kalender/${part(item)}`;

/** An invitation may be turned off, what concerns one's own seat may not. */
export const eventKinds = {
  event: { mail: 'mailEvents', levels: TO_ME, address: atEvent },
  seat: { mail: 'always', levels: ANYWAY, address: atEvent },
  eventChanged: { mail: 'always', levels: ANYWAY, address: atEvent },
  eventCancelled: { mail: 'always', levels: ANYWAY, address: atEvent },
} as const satisfies Record<string, KindInfo>;
