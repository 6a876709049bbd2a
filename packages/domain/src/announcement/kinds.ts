import { inGroup, type KindInfo, part, type Place, TO_ME } from '../notification/kind.ts';

const onBoard = (told: Place) => `${told.group ? inGroup(told) : ''}/anslag/${part(told.item)}`;

export const announcementKinds = {
  announcement: { mail: 'mailAnnouncements', levels: TO_ME, address: onBoard },
} as const satisfies Record<string, KindInfo>;
