import { paths } from '../paths.ts';

/** Where an announcement stands: with its group, or with those to everybody. */
export const announcementPath = (group: string, aid: string) =>
  group ? paths.groupAnnouncement(group, aid) : paths.announcement(aid);
