import { EDITOR_CITY, EDITOR_DIALOGUE } from '../owners.ts';
import { BOVERKET_SKA, PRACTICE, TEKNISK_HANDBOK } from '../sources.ts';
import type { Item } from '../types.ts';

export const SKA_CHECKLIST: Item = {
  id: 'checklista-social-konsekvensanalys',
  kind: 'checklist',
  model: 'stadsutveckling',
  title: { sv: 'Checklista för social konsekvensanalys', en: 'Checklist for social impact assessment' },
  brief: {
    sv: 'Gå igenom listan när ni börjar på en plan, och en gång till innan den beslutas. Den följer de fyra stegen: inventering, åtgärder, konsekvenser och genomförande.',
    en: 'Go through the list when you start on a plan, and once more before it is decided. It follows the four steps: taking stock, measures, consequences and carrying out.',
  },
  body: `Stegen förklaras i [Social konsekvensanalys i fyra steg](/p/ska-i-fyra-steg). Frågorna om var och en är vårt tillägg.

## Inventering
- Vi har skrivit ned hur området fungerar i dag, och för vem.
- Vi har läst det som redan finns: statistik, enkäter, synpunkter.
- Invånare, föreningar, skolor och andra förvaltningar har medverkat.
- Vi har skrivit ned vad vi *inte* vet.
- Vi har tittat särskilt på äldre, barn, kön och funktionsvariation.

## Åtgärder
- Varje åtgärd hänger ihop med ett värde, en brist eller ett behov i inventeringen.
- Vi har visat för vem åtgärden är bra, och för vem den är dålig.
- Dilemman är beskrivna så att politiker kan välja.

## Konsekvenser
- För varje punkt i inventeringen står: positiv, oförändrad eller negativ.
- Vi har skrivit hur vi har resonerat.
- Någon som inte har varit med har läst och förstått.

## Genomförande
- Det står vem som tar emot analysen när planen är antagen.
- Det står när någon ska gå tillbaka och se hur det blev.
- De som medverkade får veta vad som hände.`,
  cells: ['stad.vardagsliv'],
  perspectives: ['aldre', 'barn', 'genus', 'funktionsvariation'],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['social-konsekvensanalys', 'barnkonsekvensanalys'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    BOVERKET_SKA('De fyra stegen. Läst i utdrag.'),
    TEKNISK_HANDBOK('Frågorna i inventeringen. Läst i utdrag.'),
    PRACTICE('Formen av en checklista.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-03-31',
  version: 1,
};

export const MEETING_CHECKLIST: Item = {
  id: 'checklista-mote-dit-alla-kan-komma',
  kind: 'checklist',
  model: 'dialog',
  phase: 'genomforande',
  title: { sv: 'Checklista för ett möte dit alla kan komma', en: 'Checklist for a meeting that everyone can attend' },
  brief: {
    sv: 'Om bara några kan komma får ni bara veta vad några tycker. Listan hjälper er att se vilka som stängs ute av lokalen, tiden, språket eller formen.',
    en: 'If only some can come, you only learn what some think. The list helps you see who is shut out by the room, the hour, the language or the form.',
  },
  body: `Listan är vanlig yrkeskunskap. Stryk det som inte gäller er, och lägg till det som saknas.

## Lokalen
- Det går att ta sig in, till toaletten och fram till mikrofonen med rullstol och rullator.
- Det finns hörslinga, och någon har prövat den.
- Det går att komma dit med buss, och hem igen när mötet är slut.
- Platsen ägs inte av den ena sidan i en konflikt.

## Tiden
- Tiden krockar inte med skift, hämtning, fredagsbön, match eller lov.
- Det finns två tillfällen, varav ett på dagen.
- Den som passar barn kan ta med dem.

## Språket
- Inbjudan går att förstå utan att känna till planprocessen.
- Det står vem man ringer för att få tolk eller annat stöd, och till vilket datum.
- Ingen behöver skriva för att vara med.

## Formen
- Alla kan säga något utan att tala inför hela rummet.
- Någon håller ett öga på vilka som har ordet, och hur länge.
- Barn och unga har fått ett eget sätt att svara.
- Det går att svara i efterhand, utan att ha varit där.
- Det står på väggen vad som kan påverkas, och vad som redan är bestämt.`,
  cells: ['narmiljo.samspel'],
  perspectives: ['aldre', 'barn', 'genus', 'funktionsvariation'],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['medborgardialog', 'facilitering', 'tillganglighet', 'klarsprak'],
  owner: EDITOR_DIALOGUE,
  deputy: null,
  sources: [PRACTICE('Hela listan, utan enskild källa.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-10-31',
  version: 1,
};
