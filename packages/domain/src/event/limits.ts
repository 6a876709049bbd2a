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
  /** Codes to guests for one event: it stops a person who tries many addresses. */
  codesPerHour: 200,
  lengthMaxMs: 7 * 24 * 60 * 60_000,
  aheadMaxMs: 3 * 366 * 24 * 60 * 60_000,
} as const;
