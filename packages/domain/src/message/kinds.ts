import { inGroup, type KindInfo, part, type Place, TO_ME } from '../notification/kind.ts';

const atMessage = (told: Place) => `${inGroup(told)}/m/${part(told.message)}`;

export const messageKinds = {
  mention: { mail: 'mailMentions', levels: TO_ME, address: atMessage, inTopic: true },
  reply: { mail: 'mailReplies', levels: TO_ME, address: atMessage, inTopic: true },
} as const satisfies Record<string, KindInfo>;
