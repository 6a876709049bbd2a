import { EDITOR_CITY } from '../owners.ts';
import { BOVERKET_SKA, HASSELBACKEN, OWN_NOTES, PA_SPANING, PRACTICE, TEKNISK_HANDBOK, TYRENS } from '../sources.ts';
import type { Item } from '../types.ts';

export const SERVICE: Item = {
  id: 'service-och-resor-over-tid-och-rum',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Service och resor över tid och rum', en: 'Services and travel over time and space' },
  brief: {
    sv: 'Alla ska kunna nå service och kollektivtrafik. Det räcker inte att det finns en vårdcentral eller en buss någonstans. Den måste finnas där människor är, och gå när de behöver den.',
    en: 'Everyone should be able to reach services and public transport. It is not enough that there is a health centre or a bus somewhere. It must be where people are, and run when they need it.',
  },
  body: `I [Göteborgsregionens definition](/p/social-hallbarhet-i-kommunen) står *service och kollektivtrafik över tid och rum* bland det som alla ska ha jämlik tillgång till. De fyra sista orden gör skillnaden mellan en karta och en vardag.

## Rum: hur långt är det egentligen?
Avståndet på kartan är kortast för den som planerar. Mät i stället den verkliga vägen: med backen, trappan, vägen som ska korsas och väntetiden. Fråga särskilt dem som går långsamt, dem som går med små barn och dem som inte ser skyltarna.

## Tid: när är det öppet, och när går bussen?
Lägg tre dygn bredvid varandra:

- den som arbetar kväll och ska hem efter midnatt
- den som är åtta år och ska till träningen själv klockan sexton
- den som är åttiofem år och har tid på vårdcentralen klockan åtta.

Går det? Om svaret är nej för någon av dem har området inte jämlik tillgång, hur kort linjen än är.

## Ett litet exempel
I [Hasselbacken](/p/stenungsund-hasselbacken) står *bevara bussen* i listan över det som gjordes, mellan grillplatsen och ett lopp. En busslinje är ingen social insats på papperet. För den som bor där kan den vara den viktigaste.

## Gör så här i nästa plan
1. Välj fem personer som skulle kunna bo där, med olika ålder, kropp och arbetstid.
2. Rita deras dygn i området så som det blir.
3. Stryk under varje gång någon måste be om skjuts. Där är planens svaga punkter.

Metoden med tänkta dygn är vanlig yrkeskunskap. Den ersätter inte att fråga [dem som faktiskt bor där](/p/fraga-dem-som-bor-dar).`,
  cells: ['stadsdel.vardagsliv', 'stad.vardagsliv'],
  perspectives: ['aldre', 'barn', 'funktionsvariation'],
  mode: 'plats',
  places: ['goteborg', 'stenungsund'],
  competences: ['mobilitet', 'lokal-service', 'tillganglighet'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    PA_SPANING('Formuleringen i definitionen.'),
    HASSELBACKEN('Att bussen bevarades.'),
    PRACTICE('Metoden med tänkta dygn.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-11-25',
  version: 1,
};

export const ASK_RESIDENTS: Item = {
  id: 'fraga-dem-som-bor-dar',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Fråga dem som bor där', en: 'Ask those who live there' },
  brief: {
    sv: 'Vad är en bra livsmiljö? I Hasselbacken i Stenungsund frågade man hyresgästerna, och räknar det till det som gjorde att arbetet lyckades. De som bor på en plats vet saker om den som ingen annan vet.',
    en: 'What is a good living environment? In Hasselbacken in Stenungsund the tenants were asked, and that is counted among the reasons for success. Those who live in a place know things about it that nobody else does.',
  },
  body: `En av de framgångsfaktorer som Stenungsunds kommun lyfter från Hasselbacken lyder: *efterfrågar hyresgästernas bild av god livsmiljö*. Våren 2016 hölls en workshop med hyresgästerna i området.

## Bilden, inte bara åsikten
Skillnaden är viktig. Den som frågar efter åsikter om ett förslag får svar om förslaget. Den som frågar efter människors *bild av god livsmiljö* får veta vad förslaget borde ha handlat om.

Frågor som brukar ge bilder:

- Beskriv en bra dag här. Var är du, och med vem?
- Vart går du aldrig? Varför?
- Vad skulle du visa för någon som just har flyttat hit?
- Vad var bättre förr, och vad var sämre?

## Vem svarar inte?
Skriv ned vilka som var i rummet, och vilka som inte var det. Barn svarar hellre med kartor, kameror och promenader än på ett möte. Den som är rädd hemma svarar inte inför grannarna: i Hasselbacken arbetade man också med huskurage, ett sätt för grannar att bry sig när de misstänker våld.

## Från svar till lekplats
Listan från Hasselbacken är konkret: lekparker, utemiljöer, matlagningsdagar, lovaktiviteter, skatepark. Vi vet inte vilka av dem som kom ur hyresgästernas svar. Det borde gå att säga i nästa redovisning, och därför rekommenderar vi att varje åtgärd i en handlingsplan bär en rad om var den kom ifrån.

## Läs vidare
[Erfarenheter från workshopen](/p/workshop-med-hyresgaster) och [inventeringen i dialogverktyget](/kunskap/dialog).`,
  cells: ['narmiljo.vardagsliv'],
  perspectives: ['barn', 'genus'],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['boinflytande', 'barns-delaktighet', 'vald-i-nara-relation'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    HASSELBACKEN('Framgångsfaktorn, workshopen och aktiviteterna.'),
    PRACTICE('Frågorna och råden om vilka som inte svarar.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-05-31',
  version: 1,
};

export const SKA: Item = {
  id: 'ska-i-fyra-steg',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Social konsekvensanalys i fyra steg', en: 'Social impact assessment in four steps' },
  brief: {
    sv: 'Social konsekvensanalys, SKA, är ett sätt att ta reda på hur en plan påverkar människor. Man inventerar, föreslår åtgärder, beskriver konsekvenser och följer med till genomförandet. Det sista steget är det som oftast tappas bort.',
    en: 'Social impact assessment, SKA in Swedish, is a way of finding out how a plan affects people. You take stock, propose measures, describe consequences and stay until it is carried out. The last step is the one most often lost.',
  },
  body: `I Göteborg används social konsekvensanalys, SKA, och barnkonsekvensanalys, BKA, som processtöd i planeringen. Enligt stadens tekniska handbok ska den sociala analysen genomföras i alla detaljplaner, och den går också att använda i investeringsprojekt.

## 1. Inventering
Hur fungerar området i dag? Vilka värden finns som kan bevaras, vilka brister kan åtgärdas, vilka behov finns? Vad vet vi inte, och hur tar vi reda på det? Tjänstepersoner från andra förvaltningar, invånare, besökare, föreningar och skolor bör medverka. Statistik och enkäter är underlag, inte svar.

## 2. Åtgärder
Vad behövs för att de värden och behov som ni fann ska tas om hand? Samma åtgärd kan vara bra för några och dålig för andra. Visa dilemmat öppet: avgörandet är politiskt.

## 3. Konsekvenser
Gå tillbaka till inventeringen, punkt för punkt. Blir konsekvenserna *positiva, oförändrade eller negativa*, och för vem? Skriv ned hur ni har resonerat, så att någon annan kan följa tanken.

## 4. Genomförande
När planen ska bli verklighet ligger ansvaret i flera händer. Hur analysens resultat förs vidare bör följas upp.

## Det svaga ledet
Tyréns skriver att Göteborgs stadsbyggnadskontor har funnit brister i hur perspektiven förs vidare från planering till genomförande, och att företaget fick i uppdrag att utreda det. Bestäm därför redan i steg 1 vem som tar emot analysen efter er.

## Matrisen
Kunskapsmatrisen på den här webbplatsen har samma ordning av teman och skalor som den som Göteborgs Stad tog fram för sådana analyser. Använd rutorna som en lista över vad ni har tittat på, och vad ni inte har tittat på. [Checklista för social konsekvensanalys](/p/checklista-social-konsekvensanalys).`,
  cells: ['stad.vardagsliv', 'stadsdel.vardagsliv'],
  perspectives: ['aldre', 'barn', 'genus', 'funktionsvariation'],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['social-konsekvensanalys', 'barnkonsekvensanalys', 'detaljplan'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    BOVERKET_SKA('De fyra stegen och vem som bör medverka. Läst i utdrag.'),
    TEKNISK_HANDBOK('Att analysen ska göras i alla detaljplaner, och frågorna i inventeringen. Läst i utdrag.'),
    OWN_NOTES('Att matrisens teman och skalor är de som staden använde.'),
    TYRENS('Bristen i överlämningen. Läst i utdrag; vi har inte läst utredningen.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-03-31',
  version: 1,
};
