import type { Language } from '@socialhallbarhet/domain';
import { en } from './texts/en.ts';
import { sv } from './texts/sv.ts';
import type { MailTexts } from './texts/types.ts';

export const mailTexts: Readonly<Record<Language, MailTexts>> = { sv, en };
