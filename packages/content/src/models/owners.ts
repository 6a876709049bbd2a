import type { Words } from './types.ts';

/** Roles that answer for items. They are functions of the editorial board, never persons. */
export const EDITOR_CITY: Words = { sv: 'Redaktören för stadsutveckling', en: 'The editor for urban development' };
export const EDITOR_EXAMPLES: Words = { sv: 'Redaktören för exempel', en: 'The editor for examples' };
export const EDITOR_DIALOGUE: Words = { sv: 'Redaktören för dialog', en: 'The editor for dialogue' };
