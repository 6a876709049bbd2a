import type { ErrorCode, Language, RegistrationState } from '@socialhallbarhet/domain';

/** What guests read on the pages where they register. */
export interface GuestTexts {
  readonly title: string;
  readonly lead: (title: string, when: string, isFull: boolean) => string;
  readonly name: string;
  readonly email: string;
  readonly emailHelp: string;
  readonly toCode: string;
  readonly back: string;
  readonly codeTitle: string;
  readonly codeLead: (email: string) => string;
  readonly code: string;
  readonly codeHelp: string;
  readonly confirm: string;
  readonly startOver: string;
  readonly closed: { readonly title: string; readonly lead: string };
  readonly done: Readonly<
    Record<Exclude<RegistrationState, 'cancelled'>, { readonly title: string; readonly lead: string }>
  >;
  /** Said when the address is a member's. */
  readonly isMember: string;
  readonly facts: { readonly what: string; readonly when: string; readonly where: string; readonly room: string };
  readonly addToCalendar: string;
  readonly mine: string;
  readonly mineLead: Readonly<Record<Exclude<RegistrationState, 'cancelled'>, string>>;
  readonly save: string;
  readonly saved: { readonly title: string; readonly lead: string };
  readonly cancel: string;
  readonly cancelTitle: string;
  readonly cancelLead: (title: string, when: string) => string;
  readonly keep: string;
  readonly cancelled: { readonly title: string; readonly lead: string };
  readonly again: string;
  readonly toEvent: string;
  readonly toCalendar: string;
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>> & { readonly internal: string };
  readonly wrong: {
    readonly name: string;
    readonly email: string;
    readonly code: string;
    readonly answer: (max: number) => string;
  };
}

const sv: GuestTexts = {
  title: 'Anmäl dig',
  lead: (title, when, isFull) =>
    `”${title}”, ${when}. ${isFull ? 'Det är fullt, så du hamnar på väntelistan.' : 'Du behöver inget konto.'}`,
  name: 'Ditt namn',
  email: 'Din e-postadress',
  emailHelp: 'Dit skickar vi en kod. Namn, adress och svar läses av den som håller i det, och av ingen annan.',
  toCode: 'Skicka koden',
  back: 'Tillbaka',
  codeTitle: 'Skriv koden',
  codeLead: (email) => `Vi har skickat sex siffror till ${email}. Din anmälan gäller när du har skrivit dem här.`,
  code: 'Kod',
  codeHelp: 'Kommer inget mejl: titta i skräpposten, eller börja om och se över adressen.',
  confirm: 'Anmäl mig',
  startOver: 'Börja om',
  closed: { title: 'Anmälan är stängd', lead: 'Det har börjat, är inställt eller finns inte.' },
  done: {
    going: {
      title: 'Du är anmäld',
      lead: 'Du får strax ett mejl med en kalenderfil och en länk där du kan ändra eller avboka.',
    },
    waiting: {
      title: 'Du står på väntelistan',
      lead: 'Du får ett mejl om du får en plats. I mejlet som kommer strax finns en länk där du kan avboka.',
    },
  },
  isMember: 'Adressen är en medlems, så du är anmäld med ditt konto och ser anmälan när du loggar in.',
  facts: { what: 'Vad', when: 'När', where: 'Var', room: 'På distans' },
  addToCalendar: 'Lägg i min kalender',
  mine: 'Din anmälan',
  mineLead: {
    going: 'Du är anmäld.',
    waiting: 'Du står på väntelistan.',
  },
  save: 'Spara',
  saved: { title: 'Sparat', lead: 'Din anmälan är ändrad.' },
  cancel: 'Avboka',
  cancelTitle: 'Vill du avboka?',
  cancelLead: (title, when) => `”${title}”, ${when}. Står någon på väntelistan får den platsen direkt.`,
  keep: 'Behåll anmälan',
  cancelled: { title: 'Du är avbokad', lead: 'Tack för att du gav platsen vidare.' },
  again: 'Anmäl dig igen',
  toEvent: 'Till sidan om det',
  toCalendar: 'Till kalendern',
  errors: {
    'too-many': 'Det blev för många försök på kort tid. Vänta en stund och försök igen.',
    'code-wrong': 'Koden stämmer inte. Jämför med mejlet.',
    'code-expired': 'Koden är för gammal. Börja om, så kommer en ny.',
    'code-spent': 'Koden har prövats för många gånger. Börja om, så kommer en ny.',
    'event-closed': 'Anmälan har stängt.',
    suspended: 'Adressen är en medlems, och kontot kan inte anmäla sig just nu.',
    unavailable: 'Mejlet kunde inte skickas. Försök igen om en stund.',
    internal: 'Något gick fel hos oss. Försök igen om en stund.',
  },
  wrong: {
    name: 'Skriv ditt namn, minst två tecken.',
    email: 'Skriv en hel e-postadress, som namn@exempel.se.',
    code: 'Skriv de sex siffrorna.',
    answer: (max) => `Högst ${max} tecken.`,
  },
};

const en: GuestTexts = {
  title: 'Register',
  lead: (title, when, isFull) =>
    `“${title}”, ${when}. ${isFull ? 'It is full, so you will be on the waiting list.' : 'You need no account.'}`,
  name: 'Your name',
  email: 'Your e-mail address',
  emailHelp: 'We send a code there. Name, address and answers are read by whoever arranges it, and by nobody else.',
  toCode: 'Send the code',
  back: 'Back',
  codeTitle: 'Enter the code',
  codeLead: (email) => `We have sent six digits to ${email}. You are registered once you have entered them here.`,
  code: 'Code',
  codeHelp: 'No mail: look among the junk, or start over and check the address.',
  confirm: 'Register me',
  startOver: 'Start over',
  closed: { title: 'Registration is closed', lead: 'It has begun, is cancelled or does not exist.' },
  done: {
    going: {
      title: 'You are registered',
      lead: 'In a moment you get a mail with a calendar file and a link for changing or cancelling.',
    },
    waiting: {
      title: 'You are on the waiting list',
      lead: 'You get a mail if you get a seat. The mail that comes in a moment has a link for cancelling.',
    },
  },
  isMember: 'The address is a member’s: you are registered with your account and see it when you sign in.',
  facts: { what: 'What', when: 'When', where: 'Where', room: 'Online' },
  addToCalendar: 'Add to my calendar',
  mine: 'Your registration',
  mineLead: {
    going: 'You are registered.',
    waiting: 'You are on the waiting list.',
  },
  save: 'Save',
  saved: { title: 'Saved', lead: 'Your registration is changed.' },
  cancel: 'Cancel my registration',
  cancelTitle: 'Do you want to cancel?',
  cancelLead: (title, when) => `“${title}”, ${when}. If somebody is waiting, they get the seat at once.`,
  keep: 'Keep my registration',
  cancelled: { title: 'Your registration is cancelled', lead: 'Thank you for passing the seat on.' },
  again: 'Register again',
  toEvent: 'To its page',
  toCalendar: 'To the calendar',
  errors: {
    'too-many': 'Too many tries in a short time. Wait a while and try again.',
    'code-wrong': 'The code is not right. Compare it with the mail.',
    'code-expired': 'The code is too old. Start over to get a new one.',
    'code-spent': 'The code has been tried too often. Start over to get a new one.',
    'event-closed': 'Registration has closed.',
    suspended: 'The address is a member’s, and the account cannot register right now.',
    unavailable: 'The mail could not be sent. Try again in a while.',
    internal: 'Something went wrong on our side. Try again in a while.',
  },
  wrong: {
    name: 'Write your name, at least two characters.',
    email: 'Write a whole e-mail address, like name@example.com.',
    code: 'Write the six digits.',
    answer: (max) => `At most ${max} characters.`,
  },
};

export const guestTexts: Readonly<Record<Language, GuestTexts>> = { sv, en };
