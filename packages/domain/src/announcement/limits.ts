export const announcementServerLimits = {
  announcementTextMax: 8000,
  /** Announcements within a day to one group, or to all. */
  announcementsPerDay: 3,
  /** How long a group's page shows an announcement. */
  announcementShownMs: 14 * 24 * 60 * 60_000,
} as const;
