import { LEGAL } from './legal.ts';
import { mailLink } from './mail-link.ts';
import type { PageConfig, StandingPage } from './types.ts';

/** Where Google keeps what is stored in a region. */
const COUNTRIES: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'europe-north1': { sv: 'i Finland', en: 'in Finland' },
  'europe-north2': { sv: 'i Sverige', en: 'in Sweden' },
};

/** `/integritet`: what is kept about whom, where, why and for how long. */
export function integritet(config: PageConfig): StandingPage {
  const legal = LEGAL[config.operator.kind];
  const country = COUNTRIES[config.region] ?? { sv: 'utanför Norden', en: 'outside the Nordic countries' };
  return {
    id: 'integritet',
    title: { sv: 'Integritet', en: 'Privacy' },
    lead: {
      sv: 'Vi sparar det som behövs för att tjänsten ska fungera, och inget för att följa dig.',
      en: 'We keep what the service needs to work, and nothing to follow you.',
    },
    body: {
      sv: `## Vem som ansvarar
${config.operator.name} är personuppgiftsansvarig. Skriv till ${mailLink(config)}.

## Inga spårare
Här finns inga kakor för reklam eller statistik, inga spårare och inga typsnitt eller program från andra som berättar var du har varit. Läser du kunskapen utan konto sparar vi inget om dig. Den som driver servern ser din IP-adress i det ögonblick du hämtar en sida, som på hela webben.

## Vad vi sparar, och varför
### När du är medlem
- **Din inloggning:** e-postadress, om den är bekräftad, och ett kontrollvärde av ditt lösenord om du har valt ett. Loggar du in med Google eller Microsoft får vi ditt namn och din adress från dem. För att veta att du är du.
- **Din profil:** det du själv fyller i. Andra medlemmar ser den. Namn krävs, resten väljer du.
- **Vilken version av villkoren du har godkänt,** och när.
- **Dina inställningar,** och hur långt du har läst i varje samtal, för att visa vad som är nytt.
- **Dina notiser,** med en rad ur det meddelande som de gäller.

### När du skriver och är med
- **Dina grupper,** din roll i dem, och vad du skrev när du bad att få vara med.
- **Dina meddelanden,** med tid. Ändrar du ett sparas den tidigare versionen. De som läser samtalet kan se den.
- **Vilka mejl vi har skickat dig:** vad de gällde, inte deras ord.
- **Om du har hindrats från att skriva:** beslutet, skälet och hur länge.

### När du anmäler dig till ett seminarium
- Namn, e-post och svar på arrangörens frågor. Arrangören ser dem. Uppgifter om mat och allergi tas bort senast 14 dagar efteråt.

### När du loggar in med kod
- Ett kontrollvärde av din adress och när koden skickades. Koden gäller i tio minuter.

### I loggar
- Vad som hände i tjänsten, med id och felkoder. Aldrig det du har skrivit, ditt namn eller din adress.

## På din egen enhet
Webbläsaren sparar de samtal du har läst, det du håller på att skriva och några inställningar, så att tjänsten fungerar utan nät. Det raderas när du loggar ut. Valet av ljust eller mörkt och hur Enter-tangenten fungerar finns kvar. Säger du att datorn är delad sparas inga samtal alls.

## Var det finns
- **Databasen och programmen** finns hos Google Cloud i regionen ${config.region}, ${country.sv}.
- **Inloggningen** sköts av Firebase Authentication, också från Google. Den har ingen region att välja. Enligt [Googles egen beskrivning](https://firebase.google.com/support/privacy) kan den behandla uppgifter i USA. Där står också hur länge Google sparar IP-adresser från inloggningar.
- **Mejl** skickas genom den e-posttjänst som den ansvarige väljer. Namnet ska stå här innan tjänsten öppnar.

Google är vårt personuppgiftsbiträde. Vi lämnar inte uppgifter till någon annan, om inte lagen kräver det.

## Rättslig grund
${legal.basis.sv}

## Hur länge
- Profil, inställningar och notiser: tills du tar bort dem eller ditt konto.
- Meddelanden: tills de tas bort. Tas ditt konto bort töms de på ditt namn och dina ord. Andras svar står kvar.
- Beslut i ett ärende: så länge det går att överklaga, minst sex månader.
- Loggar: molntjänstens förval är 30 dagar.
- Säkerhetskopior: tiden ska bestämmas av den ansvarige och stå här innan tjänsten öppnar.${legal.archive.sv}

## Dina rättigheter
Du har rätt att få veta vad som finns om dig, få det rättat eller raderat, begränsa eller invända mot hur det används, och få det i en form som du kan ta med dig. Mycket kan du göra själv på din sida i tjänsten. För resten, skriv till ${mailLink(config)}. Du får svar inom en månad. Det kostar inget.

Inga beslut om dig fattas av ett program.

Tycker du att vi gör fel kan du klaga hos [Integritetsskyddsmyndigheten](https://www.imy.se).

## Två råd
- Skriv aldrig om enskilda ärenden eller om andra människor så att de kan kännas igen. Det gäller i alla grupper.
- Har du skyddade personuppgifter? Ditt namn och din arbetsplats syns för andra medlemmar. Prata med den ansvarige innan du blir medlem.`,
      en: `## Who is responsible
${config.operator.name} is the data controller. Write to ${mailLink(config)}.

## No trackers
There are no cookies for advertising or statistics, no trackers and no typefaces or programs from others that tell where you have been. If you read the knowledge without an account we keep nothing about you. Whoever runs the server sees your IP address at the moment you fetch a page, as on the whole web.

## What we keep, and why
### When you are a member
- **Your sign-in:** e-mail address, whether it is confirmed, and a digest of your password if you have chosen one. If you sign in with Google or Microsoft we receive your name and address from them. To know that you are you.
- **Your profile:** what you fill in yourself. Other members see it. A name is required, the rest is your choice.
- **Which version of the terms you have accepted,** and when.
- **Your settings,** and how far you have read in each conversation, to show what is new.
- **Your notifications,** with a line of the message that they concern.

### When you write and take part
- **Your groups,** your role in them, and what you wrote when you asked to join.
- **Your messages,** with their time. If you edit one, the earlier version is kept. Those who read the conversation can see it.
- **Which mails we have sent you:** what they concerned, not their words.
- **If you have been kept from writing:** the decision, the reason and for how long.

### When you register for a seminar
- Name, e-mail and answers to the organiser's questions. The organiser sees them. Notes on food and allergies are removed at the latest 14 days afterwards.

### When you sign in with a code
- A digest of your address and when the code was sent. The code is valid for ten minutes.

### In logs
- What happened in the service, with ids and error codes. Never what you have written, your name or your address.

## On your own device
The browser keeps the conversations you have read, what you are writing and a few settings, so that the service works without a network. This is erased when you sign out. The choice of light or dark and what the Enter key does remain. If you say that the computer is shared, no conversations are kept at all.

## Where it is
- **The database and the programs** are with Google Cloud in the region ${config.region}, ${country.en}.
- **Signing in** is handled by Firebase Authentication, also by Google. It has no region to choose. According to [Google's own description](https://firebase.google.com/support/privacy) it may process data in the United States. It also says how long Google keeps IP addresses from signing in.
- **Mail** goes through the mail service that the controller chooses. Its name is to stand here before the service opens.

Google is our processor. We give data to nobody else unless the law requires it.

## Legal basis
${legal.basis.en}

## How long
- Profile, settings and notifications: until you remove them or your account.
- Messages: until they are removed. If your account is removed they are emptied of your name and your words. The answers of others remain.
- Decisions in a case: as long as they can be appealed, at least six months.
- Logs: the cloud service's default is 30 days.
- Backups: how long is to be decided by the controller and to stand here before the service opens.${legal.archive.en}

## Your rights
You have the right to know what there is about you, to have it corrected or erased, to restrict or object to how it is used, and to receive it in a form that you can take with you. You can do much of this yourself on your page in the service. For the rest, write to ${mailLink(config)}. You will have an answer within a month. It costs nothing.

No decisions about you are made by a program.

If you think that we do wrong you can complain to the [Swedish Authority for Privacy Protection](https://www.imy.se).

## Two pieces of advice
- Never write about individual cases or about other people so that they can be recognised. This holds in all groups.
- Is your identity protected? Your name and workplace are visible to other members. Talk to the controller before you become a member.`,
    },
    updated: '2026-12-01',
  };
}
