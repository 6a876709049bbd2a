/** Of events and registrations: functions alone write them. */
export const EVENT_LIMITS = {
  summaryMax: 200,
  textMax: 4000,
  venueMax: 200,
  linkMax: 500,
  seatsMax: 2000,
  questionsMax: 5,
  questionMax: 160,
  answerMax: 500,
  seriesMax: 80,
  cellsMax: 6,
  placesMax: 6,
  reasonMax: 500,
  /** Guests who registered for one event: only those who proved an address count, so that nobody can close it. */
  guestsPerHour: 500,
  /** By use, whether it still stands or not: a withdrawn one was told too. */
  announcedPerDay: 10,
  changesToldPerDay: 6,
  registrationsPerDay: 10,
  lengthMaxMs: 7 * 24 * 60 * 60_000,
  aheadMaxMs: 3 * 366 * 24 * 60 * 60_000,
} as const;
