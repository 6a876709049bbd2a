import { EDITOR_DIALOGUE } from '../owners.ts';
import { HASSELBACKEN, PRACTICE, UTBILDNING } from '../sources.ts';
import type { Item } from '../types.ts';

export const GET_ACQUAINTED: Item = {
  id: 'lara-kanna-varandra-forst',
  kind: 'experience',
  model: 'dialog',
  phase: 'forberedelser',
  title: { sv: 'Lära känna varandra först', en: 'Getting acquainted first' },
  brief: {
    sv: 'När två människor möts frågar de: Vad heter du, var kommer du ifrån, vad har du gjort tidigare? En kommun och en förening kan behöva fråga varandra samma sak innan de börjar arbeta ihop.',
    en: 'When two people meet they ask: What is your name, where are you from, what have you done before? A municipality and an association may need to ask each other the same before they begin to work together.',
  },
  body: `Social resursförvaltning lade historien först när de planerade sin [utbildning i samverkan](/p/utbildning-i-samverkan). Utvecklingsledaren förklarade varför:

> Precis som när två personer träffar varandra för första gången och direkt eller indirekt frågar Vad heter du? Var kommer du ifrån? Vad har du gjort tidigare i ditt liv? så kan kommunen och idéburna organisationer behöva stanna upp ibland och fråga samma sak.

Tanken var att vi bär med oss vår historia, och att vi förstår varandra bättre om vi vet lite mer om den.

## Så kan det gå till
Förslaget är vårt, efter citatet:

1. Avsätt de första fyrtio minuterna av det första mötet. Inga sakfrågor.
2. Varje part svarar på de tre frågorna, om sin organisation. *Vad har du gjort tidigare?* får gärna gälla sådant som gick fel mellan er.
3. Den andra parten återger vad den hörde, innan den svarar för sig.
4. Skriv ned två saker som ni inte visste om varandra.

## Vad vi inte vet
Artikeln berättar om tanken, inte om vad deltagarna gjorde efteråt. Har du prövat? Berätta vad som hände.`,
  cells: ['stad.samspel'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['civilsamhalle', 'facilitering'],
  owner: EDITOR_DIALOGUE,
  deputy: null,
  sources: [UTBILDNING('Citatet och tanken bakom.'), PRACTICE('Upplägget av mötet.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-08-31',
  version: 1,
};

export const WORKSHOP: Item = {
  id: 'workshop-med-hyresgaster',
  kind: 'experience',
  model: 'dialog',
  phase: 'inventering',
  title: { sv: 'Workshop med hyresgäster, Hasselbacken 2016', en: 'A workshop with tenants, Hasselbacken 2016' },
  brief: {
    sv: 'Våren 2016 bjöd Hasselbacken i utveckling in hyresgästerna till en workshop. Att fråga efter de boendes bild av god livsmiljö räknas som en framgångsfaktor. Vad som sades är inte redovisat.',
    en: 'In the spring of 2016 the tenants of Hasselbacken were invited to a workshop. Asking for the residents’ picture of a good living environment is named as a success factor. What was said is not reported.',
  },
  body: `Inom [Hasselbacken i utveckling](/p/stenungsund-hasselbacken) hölls en workshop med hyresgäster i området våren 2016. I samma presentation står att en framgångsfaktor är att man *efterfrågar hyresgästernas bild av god livsmiljö*.

## Det som går att lära
- Workshopen låg i ett arbete som redan hade en plan, en ordförande och fyra möten om året. Svaren hade alltså någonstans att ta vägen.
- Hyresgästföreningen satt själv vid bordet, tillsammans med kommunen och bolaget.

## Det som saknas
- Hur många som kom, och vilka.
- Vilka frågor som ställdes.
- Vad som ändrades i handlingsplanen efteråt, och hur hyresgästerna fick veta det.

Vi publicerar erfarenheten ändå, eftersom den visar vad som gärna tappas bort: ett år senare redovisas åtgärderna, men inte vägen till dem. Skriv ned den medan ni minns.

Var du där? Din berättelse är välkommen, också den kritiska.`,
  cells: ['narmiljo.vardagsliv'],
  perspectives: [],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['boinflytande', 'medborgardialog'],
  owner: EDITOR_DIALOGUE,
  deputy: null,
  sources: [HASSELBACKEN('Workshopen och framgångsfaktorn.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-02-28',
  version: 1,
};

export const WALKS: Item = {
  id: 'trygghetsvandring-och-plandialog',
  kind: 'experience',
  model: 'dialog',
  phase: 'genomforande',
  title: { sv: 'Trygghetsvandringar och dialog om detaljplanen', en: 'Safety walks and dialogue on a detailed plan' },
  brief: {
    sv: 'I Hasselbacken gick man trygghetsvandringar och förde dialog om detaljplanen, bredvid lovaktiviteter och matlagning. Det är en påminnelse om att samtal inte bara sker på möten.',
    en: 'In Hasselbacken there were safety walks and a dialogue on the detailed plan, alongside holiday activities and cooking. It is a reminder that conversations do not only take place in meetings.',
  },
  body: `I listan över vad som gjordes i [Hasselbacken](/p/stenungsund-hasselbacken) står *trygghetsvandringar* och *dialog i detaljplanarbete* sida vid sida med matlagningsdagar, språkcafé och en skatepark. Mer än så säger källan inte om dem.

## Varför sidoställningen är värd att tänka på
Den som lagar mat ihop pratar om gatan utanför. Den som går en vandring talar om planen. Möter ni samma människor i flera former får ni veta mer än om varje form är för sig. Det är vår tolkning.

## Om ni går en trygghetsvandring
Råden är vanlig yrkeskunskap:

1. Gå i mörker, och i ett lugnt tempo som alla klarar.
2. Max tolv personer, med en som leder och en som skriver.
3. Stanna på platser, inte vid människor. Peka aldrig ut någon.
4. Fråga också var det är *bra* att vara.
5. Skicka ut en lista inom två veckor: vad som görs, av vem, och vad som inte görs och varför.

## Om ni för dialog om en detaljplan
Samrådet i plan- och bygglagen är ett golv. Tala om vad som är samråd enligt lagen, och vad som är ett samtal utöver det. Läs om att [starta samtalet tidigt](/p/starta-samtalet-tidigt).`,
  cells: ['narmiljo.samspel'],
  perspectives: ['genus'],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['trygghetsvandring', 'detaljplan'],
  owner: EDITOR_DIALOGUE,
  deputy: null,
  sources: [HASSELBACKEN('Att aktiviteterna fanns.'), PRACTICE('Råden om vandringar och plandialog.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-09-30',
  version: 1,
};

export const FOUR_MEETINGS: Item = {
  id: 'fyra-moten-om-aret',
  kind: 'experience',
  model: 'dialog',
  phase: 'uppfoljning',
  title: { sv: 'Fyra möten om året', en: 'Four meetings a year' },
  brief: {
    sv: 'I Hasselbacken träffades alla parter fyra gånger om året, med en ordförande. Varje gång gick man igenom vem som skulle göra vad. Så blev uppföljningen en vana i stället för en rapport.',
    en: 'In Hasselbacken all parties met four times a year, with a chair. Each time they went through who was to do what. In that way the follow-up became a habit instead of a report.',
  },
  body: `Uppföljning brukar betyda en rapport i slutet. I [Hasselbacken i utveckling](/p/stenungsund-hasselbacken) var den en mötesform: *fyra träffar om året med uppdrag och uppföljning av handlingsplan*.

## Vad som krävdes
- En utsedd ordförande.
- Ett beslut i kommunfullmäktige och i bolagets styrelse, så att deltagarna hade sina chefers tid.
- En konkret handlingsplan med ansvarsfördelning.
- Symboliskt avsatta medel.
- Samma parter varje gång: samhällsbyggnad, socialtjänst, folkhälsa, fritid, skolan, hyresgästföreningen och bostadsbolaget.

## En dagordning som går att låna
Den är vår, efter samma princip:

1. Varje åtgärd i planen: gjord, på väg, försenad eller nedlagd. Inget femte alternativ.
2. Vad har de boende sagt sedan sist?
3. Vad tar vi bort ur planen?
4. Vem gör vad till nästa gång?
5. Vad berättar vi för dem som bor där, och senast när?

Avsluta inte mötet med en åtgärd som ingen har tittat på. Läs också om [vad som får samverkan att hålla](/p/vad-som-far-samverkan-att-halla).`,
  cells: ['stadsdel.sammanhallen-stad'],
  perspectives: [],
  mode: 'plats',
  places: ['stenungsund'],
  competences: ['samverkan', 'styrning'],
  owner: EDITOR_DIALOGUE,
  deputy: null,
  sources: [HASSELBACKEN('Mötesformen och vad som omgav den.'), PRACTICE('Dagordningen.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-02-28',
  version: 1,
};
