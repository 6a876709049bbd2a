import type { WordList } from '@socialhallbarhet/domain';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** Every text is looked at with all lists: people write in both languages wherever they are. */
export const screeningLists: readonly WordList[] = [sv, en];
