import { HIDDEN_TITLE } from '@socialhallbarhet/domain';
import type { Texts } from '../i18n/sv.ts';

/** A topic's title as it is shown: one that was hidden is said in words. */
export const shownTitle = (title: string, t: Texts) => (title === HIDDEN_TITLE ? t.moderation.hiddenTitle : title);
