import { BOVERKET_SKA, PA_SPANING, TEKNISK_HANDBOK } from '../sources.ts';
import type { Item } from '../types.ts';

export const ALINGSAS: Item = {
  id: 'alingsas-agardirektiv',
  kind: 'example',
  model: 'exempel',
  pivi: 'verksamhet',
  title: {
    sv: 'Ägardirektiv som gör skillnad, Alingsås',
    en: 'An owner’s directive that makes a difference, Alingsås',
  },
  brief: {
    sv: 'Alingsås kommun samarbetar med sitt bostadsbolag och använder ägardirektivet för att nå sociala mål. Ett ägardirektiv är det uppdrag som kommunen ger ett bolag som den äger.',
    en: 'The municipality of Alingsås works with its housing company and uses the owner’s directive to reach social aims. An owner’s directive is the mission that a municipality gives a company it owns.',
  },
  body: `## Vad det är
Alingsås lyftes 2018 som ett av Göteborgsregionens goda exempel: *samarbete med det kommunala bostadsbolaget och ägardirektiv som gör skillnad*.

## Varför det är intressant
Kommuner styr sina bolag genom ägardirektiv. Står det bara ekonomi i direktivet blir det ekonomi som följs upp. Ett ägardirektiv gäller också när personerna byts ut, och det är offentligt. Det är allmän kunskap om kommunal styrning, inte något som källan berättar om Alingsås.

## Frågor att ställa till sitt eget direktiv
- Nämner det boende för dem som har svårt att få bostad?
- Nämner det samverkan med socialtjänsten?
- Säger det hur ofta bolaget ska redovisa de sociala målen, och för vem?

## Vad som saknas
Källan återger rubriken men inte innehållet: vi vet inte hur direktivet var skrivet, vad det ledde till eller om det gäller i dag. Arbetar du i Alingsås eller på bolaget? Ta gärna över den här texten.`,
  cells: ['stad.vardagsliv'],
  perspectives: [],
  mode: 'plats',
  places: ['alingsas'],
  competences: ['styrning', 'bostadsforsorjning', 'forvaltning'],
  owner: null,
  deputy: null,
  sources: [PA_SPANING('Exemplets rubrik.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-03-31',
  version: 1,
};

export const GOTEBORG_SKB: Item = {
  id: 'goteborg-sociala-konsekvensbeskrivningar',
  kind: 'example',
  model: 'exempel',
  pivi: 'verksamhet',
  title: { sv: 'Sociala konsekvensbeskrivningar, Göteborg', en: 'Social impact statements, Göteborg' },
  brief: {
    sv: 'När Göteborg gör en detaljplan ska staden också beskriva hur planen påverkar människor. Arbetet börjar tidigt, långt före samrådet, och följer fyra steg.',
    en: 'When Göteborg makes a detailed plan the city also describes how the plan affects people. The work begins early, long before the formal consultation, and follows four steps.',
  },
  body: `## Vad det är
*Sociala konsekvensbeskrivningar* var ett av de två exempel som Göteborg bidrog med när regionen 2018 samlade det som kommunerna redan gjorde. Stadens process heter social konsekvensanalys, SKA, och har en systermetod för barn, BKA.

Enligt Boverket integreras analyserna i planprocessen, och de inledande skedena startar långt före samråd och granskning. Enligt stadens tekniska handbok (arkivversion 2024:1) ska den sociala analysen genomföras i alla detaljplaner.

## Så går den till
Inventering, åtgärder, konsekvenser, genomförande. Stegen beskrivs i [Social konsekvensanalys i fyra steg](/p/ska-i-fyra-steg), och det finns en [checklista](/p/checklista-social-konsekvensanalys).

## Vad som saknas
- Ett exempel på en plan som ändrades av analysen.
- Ett exempel på en plan där analysen gjordes och ingenting hände.
- Den handledning som gäller i dag.

Har du gjort en? Berätta om den planen, och om vad du skulle göra annorlunda.`,
  cells: ['stad.vardagsliv'],
  perspectives: ['barn'],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['social-konsekvensanalys', 'barnkonsekvensanalys', 'detaljplan'],
  owner: null,
  deputy: null,
  sources: [
    PA_SPANING('Att Göteborg lyfte detta som exempel.'),
    BOVERKET_SKA('Hur analyserna ligger i planprocessen. Läst i utdrag.'),
    TEKNISK_HANDBOK('Att analysen ska göras i alla detaljplaner. Läst i utdrag.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-03-31',
  version: 1,
};

export const FRIHAMNEN: Item = {
  id: 'goteborg-frihamnen-blandat-boende',
  kind: 'example',
  model: 'exempel',
  pivi: 'projekt',
  title: { sv: 'Socialt blandat boende i Frihamnen, Göteborg', en: 'Socially mixed housing in Frihamnen, Göteborg' },
  brief: {
    sv: 'Tanken med Frihamnen var att människor med olika livsvillkor ska kunna bo där. 2018 lyfte Göteborg det som ett gott exempel. Vi vet inte hur långt det hade kommit då, eller hur det har gått sedan.',
    en: 'The idea of Frihamnen was that people in different circumstances should be able to live there. In 2018 Göteborg named it a good example. We do not know how far it had come then, or how it has gone since.',
  },
  body: `## Vad det är
Göteborg lyfte 2018 *socialt blandat boende i Frihamnen* som ett av sina exempel på sådant som redan gjordes för social hållbarhet. Källan säger inte mer än rubriken. Sammanfattningen ovan är vår tolkning av vad *socialt blandat* brukar betyda.

## Varför det är med här
Ett exempel från 2018 kan se annorlunda ut i dag. Just därför är det värt att följa: ett område som byggs från början är ovanligt lätt att lära av, om någon skriver ned vad man ville, vad man gjorde och vad det blev.

## Frågor som behöver svar
- Vad betydde *socialt blandat*, och hur skulle det mätas?
- Vilka medel fanns: markanvisning, upplåtelseformer, hyresnivåer?
- Vad finns på platsen i dag?
- Vad skulle de som arbetade med det göra om?

Läs också varför [hela staden](/p/hela-staden-ar-segregerad) är frågan, inte bara det nya området.

## Ta över texten
Exemplet saknar ansvarig. Har du arbetat med Frihamnen eller bor du i närheten? Då kan du göra det till ett riktigt exempel.`,
  cells: ['stadsdel.sammanhallen-stad'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg', 'hisingen'],
  competences: ['blandat-boende', 'stadsutveckling', 'bostadsforsorjning'],
  owner: null,
  deputy: null,
  sources: [PA_SPANING('Exemplets rubrik.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-01-31',
  version: 1,
};

export const KUNGALV: Item = {
  id: 'kungalv-social-oversiktsplan',
  kind: 'example',
  model: 'exempel',
  pivi: 'verksamhet',
  title: {
    sv: 'Social översiktsplan och samhällskontrakt, Kungälv',
    en: 'A social comprehensive plan and contract, Kungälv',
  },
  brief: {
    sv: 'En översiktsplan brukar visa var det ska byggas. Kungälv gjorde en social översiktsplan. Den ledde fram till ett samhällskontrakt.',
    en: 'A comprehensive plan usually shows where to build. Kungälv made a social comprehensive plan. It led to a social contract.',
  },
  body: `## Vad det är
Kungälv lyftes 2018 som ett av Göteborgsregionens goda exempel med orden *social översiktsplan, som utmynnat i ett samhällskontrakt*.

## Varför det är intressant
En vanlig översiktsplan svarar på var. En social översiktsplan vänder på ordningen: vilket liv ska gå att leva här, och vad kräver det av marken? Att arbetet slutade i ett kontrakt antyder att fler än kommunen tog på sig något. Båda meningarna är vår tolkning av rubriken.

## Frågor som behöver svar
- Vilka skrev under samhällskontraktet, och vad lovade de?
- Hur förhöll sig den sociala planen till den översiktsplan som lagen kräver?
- Används den när det uppstår en konflikt om mark eller pengar?
- Vad har hänt sedan 2018?

Läs om [samhällskontrakt och tillit](/p/samhallskontrakt-och-tillit).

## Ta över texten
Exemplet saknar ansvarig. Arbetar du i Kungälv eller skrev du under kontraktet, så vet du mer än vi.`,
  cells: ['stad.samspel', 'stad.sammanhallen-stad'],
  perspectives: [],
  mode: 'plats',
  places: ['kungalv'],
  competences: ['oversiktsplan', 'tillit', 'styrning'],
  owner: null,
  deputy: null,
  sources: [PA_SPANING('Exemplets rubrik.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-03-31',
  version: 1,
};
