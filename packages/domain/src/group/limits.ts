/** Lengths of texts in UTF-16 units, and counts of entries. */
export const groupLimits = {
  groupNameMin: 3,
  groupNameMax: 80,
  purposeMin: 10,
  purposeMax: 280,
  groupRulesMax: 600,
  welcomeMax: 400,
  groupCellsMax: 12,
} as const;

/** Of one who is trusted, too, so many groups are listed a day before somebody looks. */
export const groupServerLimits = {
  groupsListedPerDay: 3,
} as const;

export const requestLimits = {
  requestTextMax: 500,
} as const;

export const banLimits = {
  banReasonMax: 500,
} as const;
