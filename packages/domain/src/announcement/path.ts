import { paths } from '../paths.ts';

/** The path of an announcement: in its group, or among those to every member. */
export const announcementPath = (group: string, aid: string) =>
  group ? paths.groupAnnouncement(group, aid) : paths.announcement(aid);
