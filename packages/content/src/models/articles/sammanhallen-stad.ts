import { EDITOR_CITY } from '../owners.ts';
import { HASSELBACKEN, PA_SPANING, PRACTICE, VART_GOTEBORG } from '../sources.ts';
import type { Item } from '../types.ts';

export const DEFINITION: Item = {
  id: 'social-hallbarhet-i-kommunen',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Vad är social hållbarhet för en kommun?', en: 'What is social sustainability to a municipality?' },
  brief: {
    sv: 'Arbetet i Göteborgsregionen kom fram till två delar. Alla ska ha jämlik tillgång till boende, rekreation, service och resor. Och människor ska känna tillit och höra ihop, genom delaktighet, mötesplatser och stråk som länkar samman.',
    en: 'Work in the Göteborg region arrived at two parts. Everyone should have equal access to housing, recreation, services and travel. And people should trust each other and belong together, through participation, meeting places and paths that connect.',
  },
  body: `Ordet *social hållbarhet* används om nästan allt. Därför ställde arbetet *På spaning efter ett socialt hållbart samhälle* en enkel fråga: hur kan social hållbarhet definieras utifrån ett kommunalt perspektiv? I arbetet möttes socialtjänst och samhällsbyggnad från Göteborgsregionens kommuner.

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
  sources: [PA_SPANING('Definitionen, med presentationens ord.')],
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
    sv: 'Förr såg Göteborg vissa delar av staden som segregerade och lade ansvaret där. 2008 började staden se sig själv som segregerad i sin helhet. Då måste också hela staden ändra sitt sätt att arbeta.',
    en: 'Göteborg used to see some parts of the city as segregated and to place the responsibility there. In 2008 it began to see itself as segregated as a whole. Then the whole city must change the way it works.',
  },
  body: `När verksamheten S2020 startade i Göteborgs Stad 2008 bytte man blick. Tidigare, berättade en företrädare i nättidningen Vårt Göteborg, hade staden betraktat vissa delar som segregerade och förlagt både ansvar och satsningar dit. Den nya inriktningen var att betrakta hela staden som segregerad, och att förändra arbetssättet för att bryta utvecklingen.

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

export const PATHS: Item = {
  id: 'sammanlankande-strak',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Sammanlänkande stråk', en: 'Paths that connect' },
  brief: {
    sv: 'Ett stråk är en väg som människor väljer att gå. När stråk från olika områden möts får fler anledning att korsa en gräns. I Göteborgsregionens arbete räknas sådana stråk till det som bygger tillit.',
    en: 'A path in this sense is a way that people choose to walk. When paths from different areas meet, more people have a reason to cross a border. Work in the Göteborg region counts such paths among the things that build trust.',
  },
  body: `I Göteborgsregionens definition av [social hållbarhet](/p/social-hallbarhet-i-kommunen) står tre saker för tillit och social sammanhållning: delaktighet, mötesplatser och *sammanlänkande stråk*. De två första pratar alla om. Stråken glöms lätt, för de är ingens ansvar: de går mellan områdena.

Källan nämner stråken utan att förklara dem. Resten av texten är därför vanlig yrkeskunskap, och du får gärna säga emot.

## Vad som gör en väg till ett stråk
- Den leder till något som människor behöver på båda sidor: en skola, en hållplats, en affär, en idrottsplats.
- Den är begriplig. Man ser vart den leder redan när man börjar gå.
- Den fungerar i mörker, med barnvagn, med rullator och på vintern.
- Det finns ögon längs den: fönster, entréer, människor.

## Gå den innan du ritar
1. Gå sträckan själv, en vardagskväll i november. Gå sedan med någon som är åtta år och någon som är åttio.
2. Notera var ni saktar in, byter sida eller vänder.
3. Fråga på båda sidor vad som skulle få människor att gå över. Svaren är sällan desamma.
4. Börja med den korsning eller tunnel där flest vänder.

## Vanliga misstag
- Att rita stråket på kartan och ställa målpunkterna någon annanstans.
- Att bygga en bro som bara leder till en parkering.
- Att låta förvaltningen sluta vid fastighetsgränsen, så att snöröjningen gör det också.

## Det vi saknar
Vi känner inte till någon uppföljning i regionen av om ett nytt stråk faktiskt ändrade vilka som går var. Har du räknat fotgängare före och efter? Det vore värt en egen artikel.`,
  cells: ['narmiljo.sammanhallen-stad', 'stadsdel.sammanhallen-stad'],
  perspectives: ['aldre', 'barn', 'funktionsvariation'],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['mobilitet', 'samhallsplanering', 'offentliga-rum'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    PA_SPANING('Att sammanlänkande stråk hör till det som bygger tillit och social sammanhållning.'),
    PRACTICE('Råden om hur stråk fungerar, utan enskild källa.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-08-31',
  version: 1,
};

export const LASTING: Item = {
  id: 'vad-som-far-samverkan-att-halla',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Vad som får samverkan att hålla', en: 'What makes collaboration last' },
  brief: {
    sv: 'Stenungsund arbetade länge med bostadsområdet Hasselbacken. Efteråt pekade kommunen ut sex saker som gjorde att det höll, bland annat uthållighet, ett politiskt beslut och en plan där det står vem som gör vad.',
    en: 'Stenungsund worked for a long time with the housing area Hasselbacken. Afterwards the municipality named six things that made it last, among them endurance, a political decision and a plan that says who does what.',
  },
  body: `Samverkan över sektorsgränser börjar ofta med en eldsjäl och slutar när hon byter jobb. I [Hasselbacken i Stenungsund](/p/stenungsund-hasselbacken) gick det annorlunda: ett projekt blev ordinarie verksamhet. Kommunen sammanfattade 2017 sina framgångsfaktorer för social hållbarhet i praktiken.

## De sex faktorerna
1. **Uthållighet.** Arbetet har rötter i 1990-talet.
2. **Hyresgästernas bild av god livsmiljö efterfrågas.** Inte bara tjänstepersonernas.
3. **Konkreta handlingsplaner** med ansvarsfördelning och uppföljning.
4. **Politiskt beslut.** Här togs det både i kommunfullmäktige och i bostadsbolagets styrelse.
5. **Man är överens om vilket område som är prioriterat**, över sektorsgränserna.
6. **Lust och vilja att göra skillnad.**

## Hur faktorerna såg ut i vardagen
Det fanns en utsedd ordförande, fyra träffar om året, symboliskt avsatta medel och avtal mellan parterna. Runt bordet satt samhällsbyggnad, socialtjänst, folkhälsa, fritid, skolan, hyresgästföreningen och bostadsbolaget. Läs om [fyra möten om året](/p/fyra-moten-om-aret).

Lägg märke till ordet *symboliskt*. Det som höll ihop arbetet var beslutet och planen, inte budgeten. Det är vår tolkning, inte kommunens ord.

## Pröva på ert eget arbete
- Finns det ett beslut som gäller även när ni som sitter här har slutat?
- Står det ett namn och ett datum vid varje åtgärd?
- Vem har frågat dem som bor där, och när senast?
- Är alla överens om att det är *det här* området det gäller?

## Var försiktig med slutsatserna
Faktorerna är kommunens egen bedömning, i en presentation. Ingen har jämfört med ett område där man gjorde annorlunda. De är bra frågor att ställa, inte bevis.`,
  cells: ['stadsdel.sammanhallen-stad'],
  perspectives: [],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['samverkan', 'styrning', 'boinflytande'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [HASSELBACKEN('De sex framgångsfaktorerna och hur arbetet är ordnat.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-02-28',
  version: 1,
};
