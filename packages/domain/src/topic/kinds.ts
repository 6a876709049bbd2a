import { inGroup, type KindInfo, part, type Place } from '../notification/kind.ts';

const atTopic = (told: Place) => `${inGroup(told)}/amne/${part(told.topic)}`;

export const topicKinds = {
  topic: { mail: 'never', levels: ['all'], address: atTopic },
} as const satisfies Record<string, KindInfo>;
