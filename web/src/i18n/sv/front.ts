export const front = {
  tab: 'Nätverket för socialt hållbar utveckling i Göteborg',
  description:
    'Det öppna nätverket för alla som arbetar med socialt hållbar utveckling i Göteborg och dess region. Läs kunskapsmatrisen och kalendern utan konto, och hitta den som har gjort det förut.',
  title: 'Den som har gjort det förut finns här',
  lead: 'Social hållbarhet är nätverket för alla som arbetar med socialt hållbar utveckling i Göteborg och dess region: i kommuner, föreningar, bolag och på universitet.',
  join: 'Bli medlem eller logga in',
  read: 'Läs utan konto',
  mapTitle: 'Det här vet vi, och det här saknas',
  mapText:
    'Fyra teman i höjdled, fem skalor i sidled. En fylld ruta har kunskap som går att läsa. En streckad ruta har en fråga som väntar på den som vet.',
  mapFilled: (n: number, of: number) => `${n} av ${of} rutor har kunskap`,
  next: 'På gång',
  noEvents: 'Inga seminarier är utlysta just nu.',
  allEvents: 'Hela kalendern',
  models: 'Tre vägar till kunskapen',
  latest: 'Nyss genomläst',
  membersDo: 'Det här gör medlemmarna',
  deeds: [
    {
      title: 'Frågar den som vet',
      text: 'Ställ frågan i en grupp och nämn den som har gjort det förut. Svaret finns kvar för alla som läser där.',
    },
    {
      title: 'Pratar i grupper',
      text: 'Öppna eller stängda, om ett område eller ett ämne. Över skrivfältet står vem som läser.',
    },
    {
      title: 'Hittar varandra',
      text: 'I Folk letar du efter kompetens och område i stället för arbetstitel: fråga mig om trygghetsvandringar.',
    },
    {
      title: 'Ses på seminarier',
      text: 'Anmäl dig på en minut, med eller utan konto, och lägg tiden i din egen kalender.',
    },
  ],
};
