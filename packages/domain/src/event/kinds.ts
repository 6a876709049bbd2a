import { ANYWAY, type KindInfo, part, type Place, TO_ME } from '../notification/kind.ts';

const atEvent = ({ item }: Place) => `/kalender/${part(item)}`;

/** An invitation may be turned off, what concerns one's own seat may not. */
export const eventKinds = {
  event: { mail: 'mailEvents', levels: TO_ME, address: atEvent, ourWords: true },
  seat: { mail: 'always', levels: ANYWAY, address: atEvent, ourWords: true },
  eventChanged: { mail: 'always', levels: ANYWAY, address: atEvent, ourWords: true },
  eventCancelled: { mail: 'always', levels: ANYWAY, address: atEvent, ourWords: true },
} as const satisfies Record<string, KindInfo>;
