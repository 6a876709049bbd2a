import { EDITOR_CITY } from '../owners.ts';
import { HASSELBACKEN, PA_SPANING, PRACTICE, TRAGARDH_REPORT, UTBILDNING } from '../sources.ts';
import type { Item } from '../types.ts';

export const MEETING_PLACES: Item = {
  id: 'motesplatser-och-arbete',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Mötesplatser, nätverk och arbete', en: 'Meeting places, networks and work' },
  brief: {
    sv: 'Arbete är avgörande för att människor ska bli delaktiga, menar professor Lars Trägårdh. Nätverk ger ingångar till arbete. Därför behövs platser där människor möts och nätverk kan växa.',
    en: 'Work is decisive for people to take part in society, says Professor Lars Trägårdh. Networks open ways to work. That is why places are needed where people meet and networks can grow.',
  },
  body: `Social resursförvaltning i Göteborg höll en utbildning i samverkan mellan kommun och civilsamhälle. Den första dagen föreläste Lars Trägårdh, då professor vid Ersta Sköndals högskola. Artikeln från dagen återger tre led i hans resonemang.

## Tre led som hänger ihop
1. **Arbetet är avgörande** för integration och delaktighet. Det kallas i artikeln för den viktigaste slutsatsen.
2. **Nätverken har stor betydelse**, inte minst för att skapa ingångar till arbetsmarknaden.
3. **Platser där möten kan äga rum** och nätverk kan formas är därför av betydande vikt.

Mötesplatsen är alltså inte bara trevlig. Den är ett led i en kedja som slutar med att någon får höra talas om ett jobb.

## Vad det betyder för den som planerar
Följande är våra slutsatser för praktiken, inte föreläsarens:

- Fråga av en mötesplats: *vilka möts här som annars inte hade mötts?* Kommer samma vänner dit som skulle ha träffats ändå är det en bra plats, men ett annat slags plats.
- Lägg mötesplatsen nära något som har med arbete att göra, eller tvärtom. I [Hasselbacken](/p/stenungsund-hasselbacken) fanns praktikplatser, språkcafé och grillplats i samma område och i samma plan.
- Räkna inte bara besök. Fråga vad besöken ledde till, efter ett halvår.
- Bjud in arbetsgivare och föreningar tidigt. Rapporten som föreläsningen hänvisar till lyfter näringsliv och civilsamhälle som betydelsefulla parter.

## Läs vidare
Kedjan förutsätter att människor litar på varandra. Läs om [samhällskontrakt och tillit](/p/samhallskontrakt-och-tillit) och om [kunskap på stadsdelsnivå](/p/finmaskig-lokal-kunskap).`,
  cells: ['narmiljo.samspel', 'stadsdel.vardagsliv'],
  perspectives: [],
  mode: 'forskning',
  places: ['goteborg'],
  competences: ['motesplatser', 'arbetsmarknad', 'civilsamhalle'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    UTBILDNING('Föreläsningens slutsatser, så som artikeln återger dem.'),
    TRAGARDH_REPORT,
    HASSELBACKEN('Att praktikplatser, språkcafé och mötesplatser fanns i samma arbete.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-06-30',
  version: 1,
};

export const LOCAL_KNOWLEDGE: Item = {
  id: 'finmaskig-lokal-kunskap',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Finmaskig lokal kunskap', en: 'Fine-grained local knowledge' },
  brief: {
    sv: 'Ett medelvärde för hela staden säger lite om ett enskilt kvarter. En rapport om tillit säger att vi behöver veta mer om tillit och misstro i varje stadsdel. Sådan kunskap får man inte utan dem som bor där.',
    en: 'An average for the whole city says little about one block. A report on trust says that we need to know more about trust and mistrust in each district. Such knowledge cannot be had without those who live there.',
  },
  body: `Rapporten *Civilsamhälle, social sammanhållning och tillit*, skriven till Kommissionen för ett socialt hållbart Stockholm, konstaterar enligt Social resursförvaltnings artikel att det finns ett stort behov av ökad, mer finmaskig lokal kunskap om tillit, misstro, delaktighet och utanförskap, specifikt på stadsdelsnivå.

## Fyra ord att skilja åt
*Tillit* och *misstro* är inte bara varandras motsatser. Man kan lita på sin granne och misstro kommunen, eller tvärtom. *Delaktighet* är vad människor gör, *utanförskap* är vad de hindras från. Den som mäter ett av dem vet inte de tre andra.

## Sätt att få finmaskig kunskap
Det här är vanlig yrkeskunskap, utan enskild källa:

- Läs det som redan finns, och läs det per område: enkäter, synpunkter, felanmälningar, protokoll från trygghetsvandringar.
- Prata med dem som möter många: vaktmästare, bibliotekarier, förskollärare, tränare.
- Fråga öppet: *Vem här skulle du be om hjälp?* säger mer än ett betyg mellan ett och fem.
- Lämna tillbaka resultatet till dem som svarade, och låt dem rätta det.

## Var aktsam
Ju finare maskor, desto lättare blir det att känna igen en enskild person. Redovisa aldrig så små grupper att någon kan pekas ut. Och fundera på vad kunskapen gör med platsen: en karta över misstro kan bli ännu ett skäl att misstro. Läs om [att ändra bilden av ett område](/p/andra-bilden-av-ett-omrade).`,
  cells: ['stadsdel.samspel'],
  perspectives: [],
  mode: 'forskning',
  places: ['goteborg'],
  competences: ['statistik', 'tillit', 'forskningsmetod'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    UTBILDNING('Behovet av lokal kunskap, så som artikeln återger rapporten.'),
    TRAGARDH_REPORT,
    PRACTICE('Sätten att ta reda på saker och råden om aktsamhet.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-09-30',
  version: 1,
};

export const SOCIAL_CONTRACT: Item = {
  id: 'samhallskontrakt-och-tillit',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Samhällskontrakt och tillit', en: 'The social contract and trust' },
  brief: {
    sv: 'Hur kommunen och föreningarna ser på varandra har en lång historia. Den som känner historien förstår den andra bättre. Det finns inga enkla svar, men det går att prata om flera sanningar på en gång och att dela på makten.',
    en: 'How the municipality and the associations see each other has a long history. Whoever knows it understands the other side better. There are no simple answers, but it is possible to talk about several truths at once and to share power.',
  },
  body: `*Samhällskontraktet i förändring* var rubriken på den första dagen i Social resursförvaltnings utbildning i samverkan. Frågan var hur relationen mellan den offentliga sektorn och civilsamhället har sett ut, och hur den förändras.

## Vad dagen handlade om
Föreläsaren, professor Lars Trägårdh, utgick från historien och från föreställningar om vad staten och individen är för varandra. Därifrån gick han till forskning om social tillit, till frågan om Sverige står i en tillitskris och till hur segregation kan motverkas. Artikeln svarar inte på frågan om krisen, och det gör inte vi heller.

## Vad arrangören tog med sig
Utvecklingsledaren på Social resursförvaltning sammanfattade med två tankar:

- Vi står inför komplexa samhällsproblem utan givna svar. Då behövs *möten och samtal som kan hålla flera sanningar samtidigt och mod att dela både makt och ansvar*.
- Det som vi bär med oss från vår historia präglar vad vi gör i dag. Vet vi mer om varandras bakgrund ökar sannolikheten för att vi förstår varandra.

Den andra tanken blev en metod. Läs om [att lära känna varandra först](/p/lara-kanna-varandra-forst).

## Ett kontrakt som går att läsa
I [Kungälv](/p/kungalv-social-oversiktsplan) utmynnade arbetet med en social översiktsplan i just ett samhällskontrakt. Ordet kan alltså vara både en bild för något outtalat och namnet på ett dokument. Säg vilket du menar.

## Frågor till nästa samverkan
1. Vad tror vi att den andra parten tror om oss?
2. Vilket ansvar vill vi dela, och följer makten med?
3. Vad händer när vi inte är överens?`,
  cells: ['stad.samspel'],
  perspectives: [],
  mode: 'forskning',
  places: ['goteborg', 'kungalv'],
  competences: ['tillit', 'civilsamhalle', 'demokrati'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    UTBILDNING('Dagens innehåll och citatet.'),
    PA_SPANING('Att Kungälvs sociala översiktsplan utmynnade i ett samhällskontrakt.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-10-31',
  version: 1,
};

export const ARENAS: Item = {
  id: 'arenor-over-sektorsgranser',
  kind: 'article',
  model: 'stadsutveckling',
  title: { sv: 'Arenor där sektorerna möts', en: 'Arenas where sectors meet' },
  brief: {
    sv: 'Socialtjänsten såg att bostäder saknades och att segregationen ökade. De som planerar samhället såg frågan men visste inte hur de skulle ta sig an den. I Göteborgsregionen fick de två ett gemensamt bord.',
    en: 'Social services saw that housing was lacking and that segregation grew. Those who plan saw the question but did not know how to take it on. In the Göteborg region the two were given a common table.',
  },
  body: `2014 var ökad segregation och bostadsbrist socialchefernas viktigaste frågor i Göteborgsregionen. Båda frågorna avgörs till stor del i samhällsbyggnaden. Där beskrevs i sin tur *svårigheter att ta sig an frågan*. Ingen av dem kunde lösa den ensam.

## Vad man gjorde
- En arbetsgrupp bildades inom Göteborgsregionens kommunalförbund.
- Social hållbarhet blev fokusområde i två nätverk samtidigt: socialchefernas och samhällsbyggnadschefernas.
- Man började definiera goda exempel på det som redan gjordes, och sökte inspiration tillsammans, bland annat på en gemensam studieresa.
- [Fyra seminarier](/p/pa-spaning-fyra-seminarier) hölls för tjänstepersoner och politiker.

Syftet formulerades gemensamt: att främja social hållbarhet i Göteborgsregionen genom kunskapsspridning, erfarenhetsutbyte och metodutveckling, och att få till ett gemensamt arbete över sektorsgränserna *som leder till konkret handling i verksamheterna*.

## Varför ordningen spelar roll
Lägg märke till vad som kom först: inte en strategi utan chefernas egna viktigaste frågor, och sedan en lista över vad man redan gjorde bra. Det är vår läsning att det gjorde tröskeln låg. Den som får börja med sitt eget goda exempel kommer tillbaka.

## Vill du bygga en arena?
1. Låt två befintliga nätverk få samma fråga, i stället för att bilda ett tredje.
2. Bjud in politiker och tjänstepersoner till samma rum.
3. Be någon utanför linjeorganisationen att hålla ihop. Här gjorde kommunalförbundet det.
4. Bestäm vad som ska hända i verksamheterna efteråt, och när ni frågar om det.`,
  cells: ['region.samspel'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg', 'stenungsund'],
  competences: ['samverkan', 'socialtjanst', 'samhallsplanering'],
  owner: EDITOR_CITY,
  deputy: null,
  sources: [
    PA_SPANING('Bakgrunden, syftet och kommunalförbundets roll.'),
    HASSELBACKEN('Varför de två sektorerna behövde varandra, och de fyra seminarierna.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-04-30',
  version: 1,
};
