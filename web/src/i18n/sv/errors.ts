import type { ErrorCode } from '@socialhallbarhet/domain';

/** For each way in which something can be refused: what happened, and what to do. */
export const errors: Record<ErrorCode, { what: string; how: string }> = {
  'invalid-input': {
    what: 'Något i det du fyllde i stämmer inte.',
    how: 'Se över fälten och försök igen. Det du skrev finns kvar.',
  },
  'not-signed-in': { what: 'Du är inte inloggad längre.', how: 'Logga in igen, så fortsätter du där du var.' },
  'not-verified': {
    what: 'Din e-postadress är inte bekräftad än.',
    how: 'Logga in med en kod, så är adressen bekräftad.',
  },
  'not-allowed': {
    what: 'Det här får du inte göra här.',
    how: 'Fråga den som håller ordning där om du tror att det är fel.',
  },
  'not-found': {
    what: 'Det du letar efter finns inte, eller så har du inte tillgång till det.',
    how: 'Gå tillbaka och leta därifrån.',
  },
  'already-exists': { what: 'Det finns redan.', how: 'Ladda om sidan, så ser du det.' },
  'code-wrong': { what: 'Koden stämmer inte.', how: 'Jämför med mejlet och skriv de sex siffrorna igen.' },
  'code-expired': { what: 'Koden är för gammal.', how: 'Den gäller i tio minuter. Be om en ny.' },
  'code-spent': { what: 'Koden har prövats för många gånger.', how: 'Be om en ny kod.' },
  'too-many': { what: 'Det blev för många försök på kort tid.', how: 'Vänta en stund och försök igen.' },
  'password-wrong': {
    what: 'Adressen och lösenordet hör inte ihop.',
    how: 'Försök igen, eller logga in med en kod i stället.',
  },
  'password-weak': {
    what: 'Lösenordet är för lätt att gissa.',
    how: 'Ta minst tio tecken. Flera ord efter varandra är bra.',
  },
  'account-exists': { what: 'Det finns redan ett konto med den adressen.', how: 'Logga in i stället.' },
  'sign-in-cancelled': { what: 'Inloggningen avbröts.', how: 'Försök igen, eller välj ett annat sätt.' },
  'sign-in-old': {
    what: 'Det var ett tag sedan du loggade in.',
    how: 'Logga in igen, så kan du göra den här ändringen.',
  },
  suspended: {
    what: 'Du kan läsa men inte skriva just nu.',
    how: 'I din notis står varför, hur länge, och hur du överklagar.',
  },
  'event-closed': {
    what: 'Anmälan är stängd.',
    how: 'Det har börjat eller är inställt. Fråga den som håller i det om du undrar något.',
  },
  changed: {
    what: 'Det står något annat nu än när du läste.',
    how: 'Läs det som står nu och bestäm sedan. Det du skrev finns kvar.',
  },
  decided: {
    what: 'Någon annan har redan gjort något i ärendet.',
    how: 'Läs det som är nytt och bestäm sedan. Det du skrev finns kvar.',
  },
  withheld: {
    what: 'Meddelandet publicerades inte när det hade prövats.',
    how: 'I din notis står varför, och vad du kan göra om du tycker att det är fel.',
  },
  offline: { what: 'Du är utan nät.', how: 'Försök igen när nätet är tillbaka. Det du skrev finns kvar.' },
  unavailable: { what: 'Tjänsten svarar inte.', how: 'Vänta en stund och försök igen. Det du skrev finns kvar.' },
  internal: {
    what: 'Något gick fel hos oss.',
    how: 'Försök igen om en stund. Händer det flera gånger, skriv till oss.',
  },
};
