import type { Words } from '../models/types.ts';

/** The terms in four sentences: what a new member sees before accepting, and the beginning of the page. */
export const TERMS_IN_SHORT: readonly Words[] = [
  {
    sv: 'Du skriver under ditt eget namn och svarar för det du skriver.',
    en: 'You write under your own name and answer for what you write.',
  },
  {
    sv: 'Det som skrivs i en grupp läses av gruppen. Skriv inte om andra människor så att de kan kännas igen.',
    en: 'What is written in a group is read by the group. Do not write about other people so that they can be recognised.',
  },
  {
    sv: 'Den som ansvarar för tjänsten får ta bort det som bryter mot lagen. Du får veta varför och kan överklaga.',
    en: 'Whoever runs the service may remove what breaks the law. You are told why and may appeal.',
  },
  {
    sv: 'Du kan hämta dina uppgifter och ta bort ditt konto när du vill.',
    en: 'You can download your data and delete your account whenever you want.',
  },
];
