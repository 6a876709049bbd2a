import { EDITOR_CITY } from '../owners.ts';
import { HASSELBACKEN, PRACTICE } from '../sources.ts';
import type { Item } from '../types.ts';

export const IMAGE: Item = {
  id: 'andra-bilden-av-ett-omrade',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Att ändra bilden av ett område', en: 'Changing the image of an area' },
  brief: {
    sv: 'Ett område kan få ett dåligt rykte som sitter kvar när problemen har minskat. I Hasselbacken i Stenungsund var ett mål att upplevelsen av området skulle bli mer positiv. Det går inte med reklam, bara med sådant som är sant.',
    en: 'An area can get a bad name that stays when the problems have become smaller. In Hasselbacken in Stenungsund one aim was that the experience of the area should become more positive. Advertising does not do that, only what is true does.',
  },
  body: `När arbetet i [Hasselbacken](/p/stenungsund-hasselbacken) beskrivs nämns fem saker i bakgrunden. Den sista är att *förflytta upplevelse av området till en mer positiv bild*. Den kommer efter samverkan, verksamheter på plats och en nära relation till hyresgästföreningen. Ordningen är klok.

## Två bilder
Det finns bilden utifrån, hos dem som aldrig har varit där, och bilden inifrån, hos dem som bor där. De kan skilja sig mycket. Ta reda på båda innan ni bestämmer vilken som behöver ändras. Om de som bor där trivs och resten av kommunen inte vet det, är det resten av kommunen som behöver en insats.

## Vad som brukar hjälpa
Råden är vanlig yrkeskunskap, utan enskild källa:

- Ge dem som inte bor där ett skäl att komma. [Hasselbackenloppet](/p/hasselbackenloppet) engagerade föreningslivet i området.
- Låt dem som bor där berätta, under eget namn och med egna bilder.
- Sköt det som syns: belysning, utemiljöer, lekparker.
- Var noga med orden. Sluta använda ett områdes namn som namn på ett problem, också i tjänsteutlåtanden.

## Vad som brukar stjälpa
- Att byta namn på området.
- En kampanj innan något har blivit bättre.
- Att beskriva människorna som mottagare av insatser och aldrig som grannar.

## Följ upp båda bilderna
Fråga före och efter, på båda sidor. Hasselbackens presentation redovisar inte om bilden ändrades. Vet du hur det gick? [Skriv till oss](/om).`,
  cells: ['narmiljo.identitet'],
  perspectives: [],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['platsutveckling', 'kulturarv', 'kommunikation'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [HASSELBACKEN('Målet att förändra upplevelsen av området.'), PRACTICE('Vad som brukar hjälpa och stjälpa.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-07-31',
  version: 1,
};
