import { mailLink } from './mail-link.ts';
import type { PageConfig, InfoPage } from './types.ts';

/** `/tillganglighet`: the statement that lag 2018:1937 asks for. Update the failings as they are mended. */
export const tillganglighet = (config: PageConfig): InfoPage => ({
  id: 'tillganglighet',
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  lead: {
    sv: 'Alla ska kunna använda Social hållbarhet. Här står vad som brister, och hur du säger till.',
    en: 'Everyone should be able to use Social hållbarhet. This page says what falls short, and how to tell us.',
  },
  body: {
    sv: `## Tillgänglighetsredogörelse för Social hållbarhet
${config.operator.name} står bakom webbplatsen och appen Social hållbarhet. Redogörelsen följer lagen (2018:1937) om tillgänglighet till digital offentlig service. Vi följer lagens krav även om den som driver tjänsten inte är en offentlig aktör. Målet är nivå AA i WCAG 2.2, som i huvudsak täcker kraven på webbplatser i standarden EN 301 549.

**Följsamhet:** webbplatsen är *delvis förenlig* med lagens krav. Bristerna står nedan.

## Säg till om något inte fungerar
Skriv till ${mailLink(config)}. Berätta vilken sida det gäller, vad du försökte göra och gärna vilken webbläsare och vilket hjälpmedel du använder. Du behöver inte säga vem du är. Behöver du innehållet i en annan form skickar vi det.

Är du inte nöjd med svaret? Anmäl till Myndigheten för digital förvaltning (DIGG): [digg.se/tdosanmalan](https://www.digg.se/tdosanmalan). Myndigheten har tillsyn om den som driver tjänsten omfattas av lagen.

## Vad vi vet brister
### Om du använder skärmläsare
- Tjänsten är prövad med en simulerad skärmläsare i automatiska tester. Den är inte prövad med JAWS, NVDA, VoiceOver eller TalkBack. Det kan finnas fel som vi inte känner till.
- Bilder som medlemmar lägger ut kan sakna beskrivning.

### Om du använder Safari eller Firefox
- Tjänsten är bara prövad i Chromium, som Chrome och Edge bygger på.

### Om du använder hög kontrast
- Lägen med tvingade färger har egna stilar, men de är inte prövade av någon som använder dem till vardags.

### Om du förstorar eller styr med rösten
- Förstoring till 400 procent är ett mål för varje sida, men inte prövad på var och en. Röststyrning är inte prövad.

### Om du har svårt att läsa
- Varje text i kunskapen börjar med *I korthet*, på enkelt språk. Resten av texten kan vara svår. Inget är granskat av läsare som behöver lättläst.
- Det som medlemmar skriver är inte bearbetat.

### Om du läser på engelska eller teckenspråk
- Artiklarna i kunskapen har titel och sammanfattning på engelska, men texten är på svenska. Den är uppmärkt så, för skärmläsare.
- Det finns inget innehåll på teckenspråk.

### Om du vill rapportera utan att synas
- Det finns ännu inget formulär där du kan rapportera en brist utan e-post.

Skälet till bristerna är att tjänsten är ny. Vi har inte bedömt någon av dem som oskäligt betungande att rätta.

## Vad som inte omfattas
Det som medlemmar skriver och laddar upp råder vi inte över. Vi hjälper dig gärna att få det i en annan form.

## Hur vi har prövat
Vi har själva bedömt tjänsten. Automatiska tester går igenom flödena i en webbläsare: de letar efter kända fel (med axe) efter stegen, går igenom vanliga flöden med bara tangentbordet, läser skärmläsarens utskrift och prövar med översatt sida. Ingen utomstående har granskat den, och den är inte prövad tillsammans med människor med funktionsnedsättning. Det är det viktigaste som återstår.

Redogörelsen bedömdes och uppdaterades senast den 25 november 2026.`,
    en: `## Accessibility statement for Social hållbarhet
${config.operator.name} is behind the website and app Social hållbarhet. The statement follows the Swedish act (2018:1937) on accessibility of digital public services. We follow the act also when whoever runs the service is not a public body. The aim is level AA of WCAG 2.2, which for the most part covers what the standard EN 301 549 asks of websites.

**Conformance:** the website is *partially compliant* with the act. The failings are listed below.

## Tell us when something does not work
Write to ${mailLink(config)}. Say which page it is about, what you tried to do and, if you like, which browser and assistive technology you use. You need not say who you are. If you need the content in another form we will send it.

Not satisfied with the answer? Complain to the Swedish Agency for Digital Government (DIGG): [digg.se/tdosanmalan](https://www.digg.se/tdosanmalan). The agency supervises the service if whoever runs it is covered by the act.

## What we know falls short
### If you use a screen reader
- The service has been tried with a simulated screen reader in automatic tests. It has not been tried with JAWS, NVDA, VoiceOver or TalkBack. There may be faults that we do not know of.
- Pictures that members post may lack a description.

### If you use Safari or Firefox
- The service has only been tried in Chromium, on which Chrome and Edge are built.

### If you use high contrast
- Modes with forced colours have styles of their own, but nobody who uses them daily has tried them.

### If you enlarge or use your voice
- Enlargement to 400 per cent is an aim for every page, but has not been tried on each. Voice control has not been tried.

### If reading is hard for you
- Every text of the knowledge begins with *In short*, in easy language. The rest of the text may be hard. None of it has been checked by readers who need easy language.
- What members write is not edited.

### If you read English or sign language
- The articles of the knowledge have a title and a summary in English, but their text is in Swedish. It is marked as such, for screen readers.
- There is no content in sign language.

### If you want to report without being seen
- There is not yet a form where you can report a failing without e-mail.

The reason for the failings is that the service is new. We have judged none of them to be a disproportionate burden to mend.

## What is not covered
We do not control what members write and upload. We gladly help you get it in another form.

## How we have tested
We have judged the service ourselves. Automatic tests go through the flows in a browser: they look for known faults (with axe) after the steps, go through common flows with the keyboard alone, read the screen reader's transcript and try a translated page. Nobody outside has examined it, and it has not been tried together with people with disabilities. That is the most important thing that remains.

The statement was assessed and last updated on 25 November 2026.`,
  },
  updated: '2026-11-25',
});
