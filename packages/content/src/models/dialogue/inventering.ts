import { BOVERKET_SKA, HASSELBACKEN, PRACTICE, S2020_PAGE } from '../sources.ts';
import type { Phase } from '../types.ts';

export const INVENTERING: Phase = {
  id: 'inventering',
  title: { sv: 'Inventering', en: 'Inventory' },
  lead: {
    sv: 'Ta reda på hur platsen fungerar i dag och för vem. Möt människor där de är, och skriv ned både vad ni har hört och vilka ni inte har mött.',
    en: 'Find out how the place works today, and for whom. Meet people where they are, and write down both what you have heard and whom you have not met.',
  },
  body: `I inventeringen samlar ni bilden av platsen innan någon har ett förslag att försvara. Frågan är inte vad människor tycker om er plan, utan hur de lever.

## Flera källor till samma plats
En bra inventering lägger olika slags kunskap bredvid varandra:

- det som går att räkna: statistik, enkäter, trygghetsundersökningar
- det som går att se: hur människor rör sig, var de stannar, var de vänder
- det som går att berätta: samtal, promenader, kartor och bilder
- det som redan är sagt: tidigare dialoger och synpunkter.

När källorna säger emot varandra har ni hittat något. Skriv ned motsägelsen i stället för att välja sida.

## Fråga efter bilden av ett gott liv
I Hasselbacken räknades det till framgångsfaktorerna att man efterfrågade *hyresgästernas bild av god livsmiljö*. Läs [Fråga dem som bor där](/p/fraga-dem-som-bor-dar).

## Vilka saknas?
För bok över vilka ni har mött. Efter halva tiden: titta på listan, och lägg resten av tiden på dem som saknas. Fler svar från dem som alltid svarar ger inte mer kunskap.

## Vardagen före mötet
Bibliotek, tvättstuga, skolgård, träning, språkcafé. Människor säger andra saker där de är hemma än i en möteslokal. Säg alltid vem ni är, varför ni frågar och vad som händer med svaret.

## Skriv ned så att det går att använda
En mening om vad någon berättade är bättre än ett ord på en lapp. Skriv aldrig ned namn, hälsa eller annat som gör att en person kan kännas igen om ni inte måste.`,
  checklist: [
    {
      sv: 'Skriv ned vad ni redan vet, varifrån ni vet det och hur gammalt det är.',
      en: 'Write down what you already know, how you know it and how old it is.',
    },
    {
      sv: 'Gå platsen på olika tider: en vardagsmorgon, en kväll, en helg.',
      en: 'Walk the place at different times: a weekday morning, an evening, a weekend.',
    },
    {
      sv: 'Fråga efter människors vardag innan ni frågar om ert förslag.',
      en: 'Ask about people’s everyday lives before you ask about your proposal.',
    },
    {
      sv: 'Använd minst ett sätt att svara som inte kräver att man skriver eller talar inför andra.',
      en: 'Use at least one way to answer that does not require writing or speaking in front of others.',
    },
    {
      sv: 'Låt barn och unga svara på sitt sätt, och fråga dem själva, inte bara vuxna om dem.',
      en: 'Let children and young people answer in their own way, and ask them, not only adults about them.',
    },
    {
      sv: 'Stanna halvvägs och se efter vilka ni inte har mött. Ändra planen efter det.',
      en: 'Stop halfway and see whom you have not met. Change the plan accordingly.',
    },
    {
      sv: 'Skriv ned var olika källor säger emot varandra.',
      en: 'Write down where different sources contradict each other.',
    },
    {
      sv: 'Rensa bort det som gör att enskilda personer kan kännas igen.',
      en: 'Remove what makes it possible to recognise individual people.',
    },
    {
      sv: 'Visa sammanställningen för några som var med, och fråga om den stämmer.',
      en: 'Show the summary to some who took part, and ask whether it is right.',
    },
  ],
  sources: [
    S2020_PAGE('De fyra faserna. Det ursprungliga verktygets texter finns inte kvar.'),
    HASSELBACKEN('Att fråga efter bilden av god livsmiljö.'),
    BOVERKET_SKA('Slag av underlag i en inventering. Läst i utdrag.'),
    PRACTICE('Råden i övrigt och checklistan.'),
  ],
};
