/** The shell of pages for everyone, and the pages that are no model and no event. */
export const pages = {
  otherLanguage: 'English',
  aboutThis: 'Om tjänsten',
  standing: {
    om: 'Om Social hållbarhet',
    villkor: 'Villkor',
    tillganglighet: 'Tillgänglighet',
    integritet: 'Integritet',
  },
  footLead: 'Öppet för alla att läsa. Medlem blir du med din e-postadress.',
  operator: (name: string) => `${name} ansvarar för tjänsten.`,
  reportFault: 'Rapportera fel eller brist',
  reportSubject: (title: string) => `Fel eller brist: ${title}`,
  reportBody: (address: string) => `Sidan: ${address}. Det här är fel eller saknas:`,
  updated: (date: string) => `Genomläst ${date}`,
  notFound: 'Sidan finns inte',
  notFoundLead:
    'Adressen kan vara felskriven. Är du säker på att den stämmer kan sidan kräva att du är inloggad, eller ha tagits bort.',
  notFoundLinks: 'Härifrån kan du gå till',
  broken: 'Sidan går inte att visa just nu',
  brokenLead: 'Felet är vårt. Försök igen om en stund.',
  toFront: 'Framsidan',
  toKnowledge: 'Kunskap',
  toCalendar: 'Kalender',
  optional: 'frivilligt',
};
