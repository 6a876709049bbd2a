/**
 * Every limit, once. Forms and callables import these; `firestore.rules` has a function of the
 * same name for each that it checks, and a test holds the two together.
 *
 * Text lengths count UTF-16 units; lists count entries.
 */
export const LIMITS = {
  nameMin: 2,
  nameMax: 80,
  headlineMax: 100,
  askMeAboutMax: 80,
  aboutMax: 600,
  competencesMax: 12,
  organisationMax: 100,
  placesMax: 6,
  pointersMax: 2000,
  groupNameMin: 3,
  groupNameMax: 80,
  purposeMin: 10,
  purposeMax: 280,
  groupRulesMax: 600,
  welcomeMax: 400,
  groupCellsMax: 12,
  requestTextMax: 500,
  banReasonMax: 500,
  titleMin: 3,
  titleMax: 120,
  topicCellsMax: 6,
  topicCompetencesMax: 6,
  pinsMax: 5,
  messageTextMax: 8000,
} as const;

/** Limits that only functions enforce. */
export const SERVER_LIMITS = {
  codeTries: 5,
  codeLifeMs: 10 * 60_000,
  codeSendsPerWindow: 5,
  codeWindowMs: 60 * 60_000,
  codePauseMs: 30_000,
  passwordMin: 10,
  mentionsPerMessage: 30,
  recentTopics: 100,
  snippetMax: 140,
  mailClaimMs: 10 * 60_000,
  reportWordsMax: 1000,
  factsMin: 10,
  factsMax: 2000,
  /** So many held messages let through, and a newcomer is trusted. */
  trustedAfter: 3,
  /** Codes asked for from one network: a whole town hall stands behind one address. */
  codesPerNetwork: 300,
  /** Wrong codes typed from one network within the same hour, whosever they are: a fresh code gives fresh tries. */
  wrongCodesPerNetwork: 60,
  /** Reports by one member: more than anyone who means well makes. */
  reportsPerHour: 20,
  /** Invitations told within a day by one member: to all, and to one and the same. More stand, and are not told. */
  invitationsPerDay: 50,
  invitationsToOnePerDay: 3,
  /** Failings told by one account, or from one network where nobody is signed in. */
  faultsPerHour: 30,
  /** By all, to one instance of the function. */
  faultsPerInstance: 100,
  /** What is counted for a flood. */
  floodWindowMs: 10 * 60_000,
  /** What is held for longer without a case has lost its event. */
  heldLostMs: 5 * 60_000,
  powerReasonMax: 500,
  restrictionMaxS: 366 * 24 * 60 * 60,
  /** How lately who uses a power must have signed in. */
  powerSignInMs: 60 * 60_000,
  announcementTextMax: 8000,
  /** So many announcements within a day to one group, or to all. */
  announcementsPerDay: 3,
  /** So long an announcement stands on its group's page. */
  announcementShownMs: 14 * 24 * 60 * 60_000,
  /** An unfinished telling that did not move for so long has lost its task. */
  fanoutStallMs: 10 * 60_000,
} as const;

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
  /** Codes to guests for one event: somebody who tries many addresses is stopped here. */
  codesPerHour: 200,
  lengthMaxMs: 7 * 24 * 60 * 60_000,
  aheadMaxMs: 3 * 366 * 24 * 60 * 60_000,
} as const;
