import { mailLink } from './mail-link.ts';
import type { PageConfig, InfoPage } from './types.ts';

/** `/om`: who runs the service, where it comes from and who pays. */
export const om = (config: PageConfig): InfoPage => ({
  id: 'om',
  title: { sv: 'Om Social hållbarhet', en: 'About Social hållbarhet' },
  lead: {
    sv: 'Det öppna nätverket för alla som arbetar med socialt hållbar utveckling i Göteborg och dess region.',
    en: 'The open network for everyone who works with socially sustainable development in Göteborg and its region.',
  },
  body: {
    sv: `## För vem
För tjänstepersoner, andra yrkesverksamma, forskare, studenter, föreningar, företag och engagerade människor. Här hittar du någon som har gjort det du planerar, och kunskap som du kan använda i dag.

Kunskapen är öppen för alla, utan konto: [kunskapsmatrisen](/kunskap/stadsutveckling), [exempelbanken](/kunskap/exempel) och [dialogverktyget](/kunskap/dialog). För att fråga, svara och vara med i grupper blir du medlem. Det kostar ingenting.

## Vem som driver tjänsten
${config.operator.name} ansvarar för tjänsten. Skriv till ${mailLink(config)}.

Står det *exempel* i namnet är ingen ansvarig utsedd ännu. Det kan bli en kommun, ett kommunalförbund eller en förening. Den som tar över skriver in sitt namn här, och det är då dess villkor som gäller.

## Var den kommer ifrån
Den första socialhallbarhet.se byggdes av S2020 inom Social resursförvaltning i Göteborgs Stad och var i drift till 2016. Namnet S2020 stod för socialt hållbar utveckling år 2020, ett uppdrag från kommunfullmäktige: sociala frågor skulle tas på samma allvar i planeringen som ekonomi och ekologi. [Läs vad den var, och varför den tog slut](/p/socialhallbarhet-se-2014-2016).

Den här tjänsten är ny. Den bygger på samma tanke och på de dokument som finns kvar, men är inte Göteborgs Stads och talar inte i stadens namn.

## Vem som betalar
Ingen ännu. Tjänsten har ingen reklam, säljer ingenting och säljer inte uppgifter om dig. Den är byggd för att vara billig att driva: kostnaden är i huvudsak molntjänsten. När någon tar ansvaret ska det stå här vem som betalar, och hur mycket.

## Hur kunskapen granskas
Varje text har ett datum då den senast granskades och ett då den måste granskas igen. Den säger vem som ansvarar, eller att ingen gör det. Källor anges. Där vi tolkar, eller bygger på vanlig yrkeskunskap, står det.

Den första versionen, från november 2026, är skriven från få dokument. Den har många luckor, och matrisen visar dem. Hittar du ett fel eller vet du något som saknas: skriv till ${mailLink(config)}.

## Öppen källkod
Koden är fri att använda, granska och bygga vidare på under licensen EUPL 1.2. Tjänsten är gjord för att kunna lämnas över, med innehåll och adresser.

## Läs också
- [Villkor](/villkor): vad som får skrivas, och vad som händer annars
- [Integritet](/integritet): vad som sparas om dig
- [Tillgänglighet](/tillganglighet): vad som fungerar och vad som brister`,
    en: `## For whom
For officials, other professionals, researchers, students, associations, companies and engaged people. Here you find someone who has done what you are planning, and knowledge that you can use today.

The knowledge is open to everyone, without an account: [the knowledge matrix](/en/kunskap/stadsutveckling), [the bank of examples](/en/kunskap/exempel) and [the dialogue guide](/en/kunskap/dialog). To ask, answer and take part in groups you become a member. It costs nothing.

## Who runs it
${config.operator.name} is responsible for the service. Write to ${mailLink(config)}.

If the name says *exempel* (example), nobody has been appointed yet. It may be a municipality, a federation of municipalities or an association. Whoever takes over writes its name here, and its terms then apply.

## Where it comes from
The first socialhallbarhet.se was built by S2020 at the social resources administration of the city of Göteborg and ran until 2016. The name S2020 stood for socially sustainable development in the year 2020, a mission from the city council: social questions were to be taken as seriously in planning as economy and ecology. [Read what it was, and why it ended](/en/p/socialhallbarhet-se-2014-2016) (in Swedish).

This service is new. It builds on the same idea and on the documents that remain, but it does not belong to the city of Göteborg and does not speak for it.

## Who pays
Nobody yet. The service has no advertising, sells nothing and does not sell data about you. It is built to be cheap to run: the cost is mainly the cloud service. When someone takes on the responsibility, this page will say who pays, and how much.

## How the knowledge is reviewed
Every text has a date when it was last reviewed and one by which it must be reviewed again. It says who answers for it, or that nobody does. Sources are given. Where we interpret, or build on common professional knowledge, the text says so.

The first version, of November 2026, is written from few documents. It has many gaps, and the matrix shows them. If you find a mistake or know something that is missing, write to ${mailLink(config)}.

## Open source
The code is free to use, examine and build upon under the licence EUPL 1.2. The service is made so that it can be handed over, with its content and addresses.

## Read also
- [Terms](/en/villkor): what may be written, and what happens otherwise
- [Privacy](/en/integritet): what is kept about you
- [Accessibility](/en/tillganglighet): what works and what falls short`,
  },
  updated: '2026-11-25',
});
