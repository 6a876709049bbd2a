import { inGroup, type KindInfo, part, type Place, TO_ME } from '../notification/kind.ts';

const atMessage = (told: Place) => `${inGroup(told)}/m/${part(told.message)}`;

export const messageKinds = {
  mention: { mail: 'mailMentions', levels: TO_ME, address: atMessage },
  reply: { mail: 'mailReplies', levels: TO_ME, address: atMessage },
} as const satisfies Record<string, KindInfo>;
