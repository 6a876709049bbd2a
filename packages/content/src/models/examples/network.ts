import { EDITOR_EXAMPLES } from '../owners.ts';
import {
  BOVERKET_OVERVIEW,
  HASSELBACKEN,
  OWN_NOTES,
  PA_SPANING,
  S2020_PAGE,
  UTBILDNING,
  VART_GOTEBORG,
} from '../sources.ts';
import type { Item } from '../types.ts';

export const SEMINARS: Item = {
  id: 'pa-spaning-fyra-seminarier',
  kind: 'example',
  model: 'exempel',
  pivi: 'projekt',
  title: { sv: 'På spaning: fyra seminarier i regionen', en: 'On the lookout: four seminars in the region' },
  brief: {
    sv: 'En arbetsgrupp i Göteborgsregionen ordnade fyra seminarier, genom två nätverk samtidigt: socialchefernas och samhällsbyggnadschefernas. Tjänstepersoner och politiker var målgruppen. Målet var handling i verksamheterna, inte bara kunskap.',
    en: 'A working group in the Göteborg region arranged four seminars, through two networks at once: that of the heads of social services and that of the heads of planning. Officials and politicians were the audience. The aim was action at work, not only knowledge.',
  },
  body: `## Vad det är
*På spaning efter ett socialt hållbart samhälle* var fyra seminarier med olika teman. Inbjudan gick genom två nätverk samtidigt, socialchefernas och samhällsbyggnadschefernas, till tjänstepersoner och politiker. Göteborgsregionens kommunalförbund höll ihop arbetet.

## Syftet
- Främja social hållbarhet i Göteborgsregionen genom kunskapsspridning, erfarenhetsutbyte och metodutveckling.
- Fokus på sociala aspekter i samhällsplaneringen och samhällsbyggandet.
- Ett gemensamt arbete över sektorsgränserna som leder till konkret handling i verksamheterna.

## Tre frågor som bar serien
1. Hur kan social hållbarhet definieras utifrån ett kommunalt perspektiv? Svaret finns i [en egen artikel](/p/social-hallbarhet-i-kommunen).
2. Vad gör vi redan i dag som är goda exempel?
3. Vad kan vi göra tillsammans för att utveckla metoderna?

## Att låna
Ordningen på frågorna: först ett gemensamt ord, sedan det man redan gör, sist det nya. Läs om [arenor där sektorerna möts](/p/arenor-over-sektorsgranser).

## Vad som saknas
Vilka de fyra temana var, hur många som kom och vad som hände i verksamheterna efteråt.`,
  cells: ['region.samspel'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg', 'stenungsund'],
  competences: ['samverkan', 'samhallsplanering', 'socialtjanst'],
  owner: EDITOR_EXAMPLES,
  deputy: null,
  sources: [
    HASSELBACKEN('Antalet seminarier, målgruppen och syftet.'),
    PA_SPANING('De tre frågorna och kommunalförbundets roll.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-04-30',
  version: 1,
};

export const SHARED_FUNDS: Item = {
  id: 'gemensamma-projektmedel',
  kind: 'example',
  model: 'exempel',
  pivi: 'ide',
  title: { sv: 'Gemensamma projektmedel i regionen', en: 'Shared project funds in the region' },
  brief: {
    sv: 'Vad kan kommunerna göra tillsammans för att bli bättre på social hållbarhet? Två svar gavs 2018: låt kommunalförbundet hålla ihop arbetet, och skaffa gemensamma projektmedel.',
    en: 'What can the municipalities do together to get better at social sustainability? Two answers were given in 2018: let the federation of municipalities hold the work together, and have shared project funds.',
  },
  body: `## Idén
På frågan *vad kan vi göra tillsammans för att ytterligare utveckla metoder för socialt hållbarhetsarbete?* gavs 2018 två svar i Göteborgsregionens arbete:

- Kommunalförbundet håller ihop arbetet.
- Gemensamma projektmedel.

## Varför den är med här
Frågor som korsar sektorsgränser faller ofta mellan budgetar. Gemensamma medel behöver inte vara stora: i [Hasselbacken](/p/stenungsund-hasselbacken) räckte *symboliskt avsatta medel* för att hålla ihop ett arbete. Jämförelsen är vår.

## Frågor som behöver svar
- Blev det några gemensamma medel? Vem bestämde över dem?
- Räckte det att kommunalförbundet höll ihop, när projektet var slut?
- Vilken metod skulle du vilja utveckla tillsammans med en grannkommun?`,
  cells: ['region.sammanhallen-stad'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['projektledning', 'samverkan'],
  owner: EDITOR_EXAMPLES,
  deputy: null,
  sources: [PA_SPANING('De två svaren.'), HASSELBACKEN('Att medlen i Hasselbacken var symboliska.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-05-31',
  version: 1,
};

export const TRAINING: Item = {
  id: 'utbildning-i-samverkan',
  kind: 'example',
  model: 'exempel',
  pivi: 'projekt',
  title: {
    sv: 'Utbildning i samverkan i tre delar, Göteborg',
    en: 'Training in collaboration in three parts, Göteborg',
  },
  brief: {
    sv: 'Göteborgs Stad utbildade i hur kommun och civilsamhälle kan samarbeta. Det var tre tillfällen: historien, medskapandet och pengarna. Alla tre filmades så att fler kunde se dem efteråt.',
    en: 'The city of Göteborg gave a training in how municipality and civil society can work together. There were three occasions: the history, the co-creation and the money. All three were filmed so that more people could watch.',
  },
  body: `## Vad det är
Social resursförvaltning ville visa verktyg och former för samverkan med civilsamhällets organisationer, men också möjligheter och problem som kan uppstå. Avsikten var bättre förutsättningar för ett samarbete som bygger på ömsesidig tillit.

## De tre delarna
1. **Hur relationen mellan offentlig sektor och civilsamhället sett ut och förändrats.** Läs om [samhällskontrakt och tillit](/p/samhallskontrakt-och-tillit).
2. **Medskapande och att starta samtalet tidigt.** Läs om att [starta samtalet tidigt](/p/starta-samtalet-tidigt).
3. **Finansierings- och samverkansformer**, bland annat hur Europarådets [samverkansmatris](/p/samverkansmatrisen) kan användas för att analysera, planera och följa upp samverkan.

## Att låna
- Historien först. Den som har förstått varför man ser olika på saken har lättare för formerna.
- Problemen var med på programmet, inte bara möjligheterna.
- Filma, så att också den som var sjuk får del av det.

## Vad som saknas
Artikeln säger att alla tillfällen finns filmade. Vi har ingen länk som vi vet fungerar. Vet du var filmerna finns? Skriv till oss.`,
  cells: ['stad.samspel'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['civilsamhalle', 'samverkan', 'iop'],
  owner: EDITOR_EXAMPLES,
  deputy: null,
  sources: [UTBILDNING('Syftet, de tre delarna och att de filmades.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-06-30',
  version: 1,
};

export const ORIGINAL: Item = {
  id: 'socialhallbarhet-se-2014-2016',
  kind: 'example',
  model: 'exempel',
  pivi: 'inspiration',
  title: {
    sv: 'Den första socialhallbarhet.se, och varför den tog slut',
    en: 'The first socialhallbarhet.se, and why it ended',
  },
  brief: {
    sv: 'Göteborgs Stad byggde ett nätverk på nätet för alla som arbetar med social hållbarhet. Det hade profiler, grupper och tre stödmodeller. Från 2016 drevs det inte vidare. Den här tjänsten försöker lära av det.',
    en: 'The city of Göteborg built an online network for everyone who works with social sustainability. It had profiles, groups and three support models. From 2016 it was no longer run. This service tries to learn from that.',
  },
  body: `## Vad det var
S2020, en strategisk grupp på Social resursförvaltning, hade i uppdrag att se till att sociala frågor väger lika tungt som ekonomi och ekologi när kommunen planerar. En del av uppdraget var att bygga ett nätverk, både i verkligheten och på nätet. Tidningen Vårt Göteborg kallade det *ett Facebook och Linkedin för alla som jobbar med socialt hållbar utveckling i Göteborg*.

Medlemmar angav bakgrund och kompetens, hittade varandra, gick med i grupper och delade erfarenheter i en *erfarenhetsbank*. Utan konto kunde alla läsa tre stödmodeller:

- Stadsutveckling, med en kunskapsmatris
- Social utveckling, *pivi*: projekt, idéer, verksamheter, inspiration
- Medinflytande, ett dialogverktyg i fyra faser.

Pivi startade i januari 2014, med utbildade redaktörer från varje stadsdel. Urvalet var medvetet, inte heltäckande.

## Varför det tog slut
Stadens sida säger bara att socialhallbarhet.se inte drivs eller utvecklas från 2016 och att det är ett avslutat projekt. Skälet står inte där.

Om den kunskapsmatris som staden senare använde säger Boverket mer: det var svårt att få en långsiktig modell för att hålla den aktuell, och efter en omorganisation uppdateras den inte längre.

## Vad vi tar med oss
- Ett projekt tar slut. Därför har varje text här en ansvarig roll och ett datum då den måste granskas. Saknas den ansvarige står det.
- En organisation ändras. Därför ska tjänsten kunna lämnas över, med innehåll och adresser.
- En tom ruta är bättre än en gammal. Det som ingen granskar lämnar matrisen.

Minns du den första sajten? Berätta vad du använde den till.`,
  cells: ['stad.samspel'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['kommunikation', 'samverkan'],
  owner: EDITOR_EXAMPLES,
  deputy: null,
  sources: [
    VART_GOTEBORG('Citatet, uppdraget och erfarenhetsbanken.'),
    S2020_PAGE('Stödmodellerna, och att tjänsten inte drivs från 2016.'),
    BOVERKET_OVERVIEW('Varför kunskapsmatrisen slutade uppdateras. Läst i utdrag.'),
    OWN_NOTES('När pivi startade, och dess redaktörer.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-11-25',
  version: 1,
};
