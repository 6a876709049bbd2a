import { EDITOR_CITY } from '../owners.ts';
import { PA_SPANING, VART_GOTEBORG } from '../sources.ts';
import type { Item } from '../types.ts';

export const DEFINITION: Item = {
  id: 'social-hallbarhet-i-kommunen',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Vad är social hållbarhet för en kommun?', en: 'What is social sustainability to a municipality?' },
  brief: {
    sv: 'Kommunerna i Göteborgsregionen enades om två delar. Alla ska ha jämlik tillgång till boende, rekreation, service och resor. Och människor ska känna tillit och höra ihop, genom delaktighet, mötesplatser och stråk som länkar samman.',
    en: 'The municipalities of the Göteborg region agreed on two parts. Everyone should have equal access to housing, recreation, services and travel. And people should trust each other and belong together, through participation, meeting places and paths that connect.',
  },
  body: `Ordet *social hållbarhet* används om nästan allt. Därför började kommunerna i Göteborgsregionen med en enkel fråga: hur kan social hållbarhet definieras ur ett kommunalt perspektiv? Svaret togs fram gemensamt av socialtjänst och samhällsbyggnad i arbetet *På spaning efter ett socialt hållbart samhälle*.

## Jämlik tillgång
Den första delen handlar om vad människor kan nå:

- välfungerande boende och livsmiljöer
- rekreation: natur, fritid och kultur
- service och kollektivtrafik, över tid och rum.

*Jämlik* är det viktiga ordet. Det räcker inte att något finns i kommunen. Frågan är för vem det finns, när på dygnet och hur långt bort.

## Tillit och social sammanhållning
Den andra delen handlar om vad som händer mellan människor. Den byggs genom:

- delaktighet
- mötesplatser
- sammanlänkande stråk.

## Så kan du använda definitionen
Det här är vårt förslag, inte källans:

1. Ta en plan eller ett beslut som ligger på bordet.
2. Gå igenom de sex punkterna en i taget. Vem får mer av detta, vem får mindre, vem vet vi inget om?
3. Skriv ned svaren innan förslaget är klart. Då går det fortfarande att ändra.

Vill du göra det grundligare finns [social konsekvensanalys i fyra steg](/p/ska-i-fyra-steg).

## Vad definitionen inte säger
Den säger inte hur mycket som är tillräckligt, och den väger inte delarna mot varandra. Den säger inte heller vem som ska avgöra. Det är politiska frågor, och de måste ställas varje gång.`,
  cells: ['region.sammanhallen-stad', 'stad.vardagsliv'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['samhallsplanering', 'socialtjanst', 'styrning'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [PA_SPANING('Definitionen är ordagrant den som presenterades.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-05-31',
  version: 1,
};

export const WHOLE_CITY: Item = {
  id: 'hela-staden-ar-segregerad',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Hela staden är segregerad', en: 'The whole city is segregated' },
  brief: {
    sv: 'Förr såg Göteborg vissa delar av staden som segregerade och lade ansvaret där. Sedan 2008 är utgångspunkten en annan: segregation är något som hela staden gör. Då måste också hela staden ändra sitt sätt att arbeta.',
    en: 'Göteborg used to see some parts of the city as segregated and to place the responsibility there. Since 2008 the starting point has been another: segregation is something the whole city does. Then the whole city must change the way it works.',
  },
  body: `När verksamheten S2020 startade i Göteborgs Stad 2008 bytte man blick. Tidigare, berättade en företrädare för Vårt Göteborg, hade staden betraktat vissa delar som segregerade och förlagt både ansvar och satsningar dit. Den nya inriktningen var att betrakta hela staden som segregerad, och att förändra arbetssättet för att bryta utvecklingen.

## Varför skillnaden spelar roll
Segregation är ett förhållande mellan platser. Ett område kan inte vara segregerat ensamt, lika lite som en sida av en flod kan vara en flod. Den som bara arbetar i det område där problemen syns arbetar med en del av frågan.

Enligt S2020 krävde bytet ett mycket närmare samarbete mellan alla förvaltningar och andra som arbetar med sociala frågor. Det var också skälet till att bygga ett nätverk.

## Frågor att ställa till en plan
Det här är frågor som vi föreslår, inte resultat från källan:

- Vilka andra delar av staden påverkas av det som vi bygger här?
- Vilka beslut i de välbeställda delarna av staden håller skillnaderna vid liv?
- Lägger vi ansvaret på dem som bor där, eller på oss som planerar?
- Binder planen samman, eller gör den gränsen tydligare? Läs om [sammanlänkande stråk](/p/sammanlankande-strak).

## Vad vi inte vet
Källan beskriver en inriktning från 2008, återgiven några år senare. Vi har inte granskat om den ledde till att pengar och ansvar faktiskt fördelades annorlunda. Vet du det? [Ställ en fråga eller ge ett svar](/fragor).`,
  cells: ['stad.sammanhallen-stad'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['segregationsanalys', 'stadsutveckling', 'styrning'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [VART_GOTEBORG('Inriktningen från 2008, återgiven i en intervju med en företrädare för S2020.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-03-31',
  version: 1,
};
