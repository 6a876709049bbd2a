import { LEGAL } from './legal.ts';
import { mailLink } from './mail-link.ts';
import { TERMS_IN_SHORT } from './terms-in-short.ts';
import type { PageConfig, StandingPage } from './types.ts';

const inShort = (lang: 'sv' | 'en') => TERMS_IN_SHORT.map((point) => `- ${point[lang]}`).join('\n');

/**
 * `/villkor`. A change of what these terms mean is a new `config.termsVersion`: members are asked again.
 * `pages.test.ts` holds the text to its version.
 */
export const villkor = (config: PageConfig): StandingPage => ({
  id: 'villkor',
  title: { sv: 'Villkor', en: 'Terms' },
  lead: {
    sv: `Det här gäller när du är med. Villkoren, version ${config.termsVersion}.`,
    en: `This holds when you take part. The terms, version ${config.termsVersion}.`,
  },
  body: {
    sv: `## I korthet
${inShort('sv')}

## Vem du avtalar med
${config.operator.name} tillhandahåller tjänsten och ansvarar för den. Skriv till ${mailLink(config)}, på svenska eller engelska. Det är också kontaktvägen för myndigheter.

En medlem är en människa. Automatiska konton är inte tillåtna.

## Vem som läser det du skriver
Ovanför varje skrivfält står det vem som kommer att läsa. I en öppen grupp kan alla medlemmar gå med och läsa, även det som skrevs tidigare. I en stängd grupp läser de som har släppts in. En dold grupp syns inte för andra än dem som är med. Ett samtal kan öppnas för alla, också utan konto. Det meddelas innan någon skriver i det.

${LEGAL[config.operator.kind].openness.sv}

## Vad du inte får skriva
Lagen om ansvar för elektroniska anslagstavlor (1998:112) kräver att vi tar bort vissa meddelanden. Du får inte skriva eller lägga ut sådant som uppenbart är:

- olaga hot eller olaga integritetsintrång
- uppvigling eller hets mot folkgrupp
- barnpornografi eller olaga våldsskildring
- offentlig uppmaning till terroristbrott
- intrång i någon annans upphovsrätt.

Våra egna regler säger dessutom:

- **Inga enskilda ärenden.** Skriv inte om klienter, elever, patienter, hyresgäster eller andra människor så att de kan kännas igen, inte ens utan namn. Det gäller också i stängda grupper. Sekretess och tystnadsplikt följer med dig hit.
- **Inga personangrepp.** Kritisera förslag och beslut, inte människors person, ursprung, tro, kön, läggning, funktion eller ålder.
- **Ingen reklam** och inga massutskick. Berätta gärna vad du gör, om det svarar på något.
- **Inget vilseledande.** Uppge inte att du är någon annan. Säg om du har ett eget intresse i frågan.
- Utge inte något som en kommuns eller organisations ståndpunkt om du inte får det.

Gruppen kan ha egna regler. De står i gruppen, och du godkänner dem när du går med.

## Hur vi håller ordning
Vi har uppsikt över tjänsten i den omfattning som lagen kräver. Program kan hålla kvar eller flagga ett meddelande, till exempel om det ser ut som skräppost. **Ett program beslutar aldrig.** Det gör en människa: en moderator för hela tjänsten, eller den som sköter gruppen.

### Rapportera
Vem som helst får rapportera, också utan konto. Använd *Rapportera* vid meddelandet där knappen finns, eller skriv till ${mailLink(config)}. Skriv:

1. var det finns (adressen till meddelandet eller sidan)
2. varför det bryter mot lagen eller villkoren
3. ditt namn och din e-post. Det behövs inte om det du rapporterar gäller sexuella övergrepp mot barn.
4. att du menar det ärligt, och att uppgifterna är rätt så vitt du vet.

Du får ett kvitto, och sedan svar om vad vi har beslutat. Den som rapporteras får inte veta vem du är, om det inte behövs för att pröva saken.

### Vad vi kan besluta
Ett meddelande kan lämnas kvar, döljas medan vi tittar på det, eller tas bort. En medlem kan varnas, hindras från att skriva en tid eller stängas av. Vi väljer det minsta som räcker. Vi väger in hur allvarligt det är, om det har hänt förut och vad personen menade. Den som gång på gång rapporterar sådant som uppenbart saknar grund kan få sina rapporter lagda åt sidan en tid.

### Du får veta varför
Drabbar ett beslut dig får du en motivering senast när det börjar gälla. Där står vad vi har gjort och hur länge det gäller, vilka fakta vi utgick från, om ett program var inblandat, vilken lag eller vilken regel det bryter mot, och hur du överklagar.

### Överklaga
Du kan överklaga utan kostnad i sex månader. Det kan även den som har rapporterat och fått nej. Skriv med egna ord. En annan människa än den som beslutade prövar saken och svarar med skäl. Ändras beslutet kommer meddelandet tillbaka.

Du kan alltid gå till domstol. Post- och telestyrelsen samordnar tillsynen över EU:s förordning om digitala tjänster i Sverige, och dit kan du också klaga.

Reglerna om rapporter, motiveringar och överklagande följer artiklarna 14, 16, 17 och 20 i EU:s förordning om digitala tjänster (2022/2065).

## Vad du låter oss göra
Det du skriver är ditt. När du lägger ut det låter du oss:

- spara det och visa det för dem som ska läsa det
- göra det sökbart för dem
- skicka det i notiser och sammanfattningar som de har bett om
- visa det utanför gruppen bara om samtalet är öppnat för alla.

Bidrar du med en erfarenhet, ett exempel eller en rättelse till [kunskapen](/kunskap) får den publiceras öppet, redigeras med din vetskap, citeras med källa och följa med om tjänsten lämnas över till någon annan. Du bestämmer om ditt namn ska stå där.

Vi använder inte det du skriver till reklam.

## Ditt konto
Håll din e-postadress aktuell och låt ingen annan använda ditt konto. Du får sluta när du vill, genom att ta bort kontot eller skriva till oss. Vad som då händer med det du har skrivit står på [Integritet](/integritet).

## Vad du kan vänta dig
Tjänsten är gratis. Vi försöker hålla den igång, säker och riktig, men lovar inte att den alltid fungerar eller att råd från andra medlemmar stämmer. Använd ditt omdöme. Det begränsar inte de rättigheter du har enligt lag.

Läggs tjänsten ned får du veta det i god tid, så att du hinner hämta det som är ditt.

## När villkoren ändras
En ändring av betydelse får ett nytt nummer, och du får ta ställning till den innan du fortsätter. Rättar vi ett stavfel behåller vi numret. Svensk lag gäller.`,
    en: `## In short
${inShort('en')}

## With whom you agree
${config.operator.name} provides the service and is responsible for it. Write to ${mailLink(config)}, in Swedish or English. This is also the point of contact for authorities.

A member is a human being. Automatic accounts are not allowed.

## Who reads what you write
Above every field where you write it says who will read. In an open group all members can join and read, including what was written before. In a closed group those who have been admitted read. A hidden group is invisible to all but those in it. A topic may be opened to everyone, without an account too. This is announced before anyone writes in it.

${LEGAL[config.operator.kind].openness.en}

## What you may not write
The Swedish act on responsibility for electronic bulletin boards (1998:112) obliges us to remove certain messages. You may not write or post what plainly is:

- an unlawful threat, or an unlawful breach of someone's privacy
- incitement to crime or agitation against a population group
- child sexual abuse material or an unlawful depiction of violence
- public incitement to terrorist crime
- an infringement of someone else's copyright.

Our own rules add:

- **No individual cases.** Do not write about clients, pupils, patients, tenants or other people so that they can be recognised, not even without a name. This holds in closed groups too. Your duty of confidentiality comes with you here.
- **No personal attacks.** Criticise proposals and decisions, not people's person, origin, faith, sex, orientation, ability or age.
- **No advertising** and no mass messages. Do tell what you do, when it answers something.
- **Nothing misleading.** Do not claim to be someone else. Say if you have an interest of your own in the matter.
- Do not present anything as the position of a municipality or an organisation unless you may.

A group may have rules of its own. They stand in the group, and you accept them when you join.

## How we keep order
We supervise the service to the extent that the law requires. Programs may hold or flag a message, for instance when it looks like spam. **A program never decides.** A human being does: a moderator of the whole service, or whoever looks after the group.

### Reporting
Anyone may report, without an account too. Use *Report* beside the message where there is a button, or write to ${mailLink(config)}. Say:

1. where it is (the address of the message or page)
2. why it breaks the law or the terms
3. your name and e-mail. They are not needed when the report concerns sexual abuse of children.
4. that you mean it honestly, and that what you say is true as far as you know.

You receive a receipt, and then an answer on what we have decided. The person reported does not learn who you are, unless that is needed to examine the matter.

### What we may decide
A message may be kept, hidden while we look at it, or removed. A member may be warned, kept from writing for a while or suspended. We choose the least that is enough. We consider how serious it is, whether it has happened before and what the person meant. Someone who again and again reports what plainly has no ground may have their reports set aside for a while.

### You are told why
If a decision affects you, you receive a statement of reasons at the latest when it takes effect. It says what we have done and for how long, on what facts, whether a program was involved, which law or which rule was broken, and how to appeal.

### Appeal
You may appeal free of charge for six months. So may someone who reported and was told no. Use your own words. Another human being than the one who decided examines the matter and answers with reasons. If the decision is changed, the message comes back.

You can always go to court. The Swedish Post and Telecom Authority (PTS) coordinates supervision of the EU Digital Services Act in Sweden, and you can also complain there.

The rules on reports, reasons and appeals follow articles 14, 16, 17 and 20 of the EU Digital Services Act (2022/2065).

## What you permit
What you write is yours. By posting it you let us:

- store it and show it to those who are to read it
- make it searchable for them
- send it in notifications and digests that they have asked for
- show it outside the group only if the topic has been opened to everyone.

If you contribute an experience, an example or a correction to [the knowledge](/en/kunskap), it may be published openly, edited with your knowledge, quoted with its source and handed over if someone else takes on the service. You decide whether your name is on it.

We do not use what you write for advertising.

## Your account
Keep your e-mail address current and let nobody else use your account. You may leave when you want, by deleting the account or writing to us. What then happens to what you have written stands on [Privacy](/en/integritet).

## What you can expect
The service is free of charge. We try to keep it running, safe and correct, but do not promise that it always works or that the advice of other members is right. Use your judgement. This does not limit the rights you have by law.

If the service closes you will be told in good time, so that you can fetch what is yours.

## When the terms change
A change that matters is given a new number, and you are asked about it before you go on. If we correct a spelling mistake the number stays. Swedish law applies.`,
  },
  updated: '2026-11-25',
});
