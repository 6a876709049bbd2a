export const announcementServerLimits = {
  announcementTextMax: 8000,
  /** Announcements within a day to one group, or to all. */
  announcementsPerDay: 3,
  /** How long an announcement stands on its group's page. */
  announcementShownMs: 14 * 24 * 60 * 60_000,
} as const;
