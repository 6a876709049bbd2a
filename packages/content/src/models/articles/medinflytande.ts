import { EDITOR_DIALOGUE } from '../owners.ts';
import { CODE_REVISED, MUCF, OWN_NOTES, PRACTICE, UTBILDNING } from '../sources.ts';
import type { Item } from '../types.ts';

export const START_EARLY: Item = {
  id: 'starta-samtalet-tidigt',
  kind: 'article',
  model: 'dialog',
  phase: 'forberedelser',
  title: { sv: 'Starta samtalet tidigt', en: 'Start the conversation early' },
  brief: {
    sv: 'Den som får frågan när allt är ritat kan bara säga ja eller nej. Den som får vara med från början kan vara med och skapa. Därför ska samtalet börja innan ni vet svaret.',
    en: 'Whoever is asked once everything is drawn can only say yes or no. Whoever takes part from the beginning can help create. That is why the conversation should begin before you know the answer.',
  },
  body: `Den andra delen av Social resursförvaltnings utbildning i samverkan handlade om *medskapande* och om att *starta samtalet tidigt*. Mer än rubriken har vi inte kunnat läsa: föreläsningen filmades, men vi vet inte om filmen finns kvar. Texten bygger därför på vanlig yrkeskunskap.

## Medskapande är något annat än samråd
I ett samråd finns ett förslag och någon tycker till. I medskapande finns en fråga, och förslaget blir till tillsammans. Båda behövs. Men de går inte att byta plats på: medskapande efter att förslaget är klart blir teater.

## Hur tidigt är tidigt?
Pröva med tre frågor:

- Finns det ännu mer än ett möjligt svar?
- Finns det pengar och tid kvar att ändra sig?
- Kan den som svarar nej påverka att det inte blir av?

Om ni svarar nej på alla tre är det för sent för medskapande. Då är det hederligt att informera, och att säga att det är information.

## Att börja utan att veta
Många tvekar, för det känns oproffsigt att komma tomhänt. Säg då just det: *vi har inte börjat rita, och därför är vi här*. Ta med kartan, det ni vet och det ni undrar.

## Priset
Tidiga samtal tar tid, och ibland händer inget efteråt på länge. Berätta det från början. Hör av er också när inget har hänt. Läs om [uppföljningen i dialogverktyget](/kunskap/dialog).`,
  cells: ['stadsdel.samspel'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['medborgardialog', 'dialogdesign', 'aktionsforskning'],
  owner: EDITOR_DIALOGUE,
  deputy: null,
  sources: [UTBILDNING('Att en av de tre delarna handlade om detta.'), PRACTICE('Texten i övrigt.')],
  reviewed: '2026-11-25',
  reviewBy: '2027-04-30',
  version: 1,
};

export const COLLABORATION_MATRIX: Item = {
  id: 'samverkansmatrisen',
  kind: 'article',
  model: 'dialog',
  phase: 'forberedelser',
  title: { sv: 'Samverkansmatrisen', en: 'The collaboration matrix' },
  brief: {
    sv: 'Europarådet har en kod för hur föreningar kan vara med i beslut. Den sammanfattas i en matris med fyra nivåer och sex steg. Använd den för att se om ni menar samma sak när ni säger samverkan.',
    en: 'The Council of Europe has a code for how associations can take part in decisions. It is summed up in a matrix of four levels and six steps. Use it to see whether you mean the same thing when you say collaboration.',
  },
  body: `*Koden för idéburna organisationers medverkan i beslutsprocessen* antogs av Europarådets INGO-konferens 2009 och reviderades 2019. Den är inte bindande. Den ger gemensamma ord för något som annars lätt blir luddigt.

## Fyra nivåer
Från lägst till högst grad av delaktighet:

1. **Information**
2. **Konsultation**, som på svenska ofta heter samråd
3. **Dialog**
4. **Partnerskap**

## Sex steg i ett beslut
1. Dagordningen sätts
2. Förslaget skrivs
3. Beslutet fattas
4. Beslutet genomförs
5. Genomförandet följs upp
6. Beslutet omprövas

Varje nivå kan förekomma i varje steg. Det är därför det blir en matris.

## Principerna
Medverkan, tillit, ansvar, öppenhet och oberoende.

## Tre sätt att använda den
MUCF nämner att organisationer kan analysera hur involverade de är, att myndigheter kan se över hur de involverar andra, och att matrisen går att planera med. I Göteborg togs den upp i den tredje delen av [utbildning i samverkan](/p/utbildning-i-samverkan), som ett verktyg för att analysera, planera och följa upp.

## En övning på en timme
Det här är vårt förslag:

1. Välj ett samarbete som pågår.
2. Låt varje part för sig markera nivån i varje steg: så som det var tänkt, och så som det upplevs.
3. Lägg markeringarna bredvid varandra.
4. Prata om den ruta där ni skiljer er mest. Det är skillnaden som är fyndet, inte nivån.

En hög nivå är inte bättre än en låg. Partnerskap som ingen orkar med är sämre än information som kommer i tid.`,
  cells: ['stad.samspel'],
  perspectives: [],
  mode: 'plats',
  places: ['goteborg'],
  competences: ['samverkan', 'civilsamhalle', 'iop'],
  owner: EDITOR_DIALOGUE,
  deputy: null,
  sources: [
    MUCF('Nivåernas och stegens antal, principerna och användningen. Läst i utdrag.'),
    CODE_REVISED('Att koden reviderades den 30 oktober 2019. Läst i utdrag.'),
    UTBILDNING('Att matrisen togs upp i utbildningens tredje del.'),
    OWN_NOTES('Nivåernas och stegens namn. De svenska orden kan skilja sig från den tryckta översättningens.'),
  ],
  reviewed: '2026-11-25',
  reviewBy: '2027-06-30',
  version: 1,
};
