import { MUCF, OWN_NOTES, PRACTICE, S2020_PAGE, UTBILDNING } from '../sources.ts';
import type { Phase } from '../types.ts';

export const FORBEREDELSER: Phase = {
  id: 'forberedelser',
  title: { sv: 'Förberedelser', en: 'Preparation' },
  lead: {
    sv: 'Bestäm vad som går att påverka innan du frågar någon. Ta reda på vad folk redan har svarat, och starta samtalet medan svaren ännu kan ändra något.',
    en: 'Decide what can be influenced before you ask anyone. Find out what people have already answered, and start the conversation while the answers can still change something.',
  },
  body: `Den viktigaste delen av en dialog sker innan den börjar. Då avgörs om den är på riktigt.

## Vad går att påverka?
Skriv ned det i en mening. Skriv sedan ned vad som redan är bestämt, och av vem. Om inget går att påverka ska du informera i stället, och säga att det är information. Att kalla information för dialog kostar förtroende, och det får nästa person betala.

Europarådets kod skiljer mellan fyra nivåer: information, konsultation, dialog och partnerskap. Alla fyra är hederliga så länge alla vet vilken som gäller. Läs om [samverkansmatrisen](/p/samverkansmatrisen).

## Starta samtalet tidigt
Den andra delen av Social resursförvaltnings utbildning i samverkan handlade om medskapande och om att *starta samtalet tidigt*. Tidigt betyder: medan det ännu finns mer än ett alternativ. [Mer om att starta samtalet tidigt](/p/starta-samtalet-tidigt).

## Fråga inte det ni redan vet
Samla det som är sagt förut: tidigare dialoger, synpunkter, trygghetsvandringar. Den som får samma fråga för tredje gången har rätt att undra vad som hände med de två första svaren.

## Lär känna varandra
Kommunen och föreningarna bär på olika historia. Låt det ta en stund innan sakfrågan. [Erfarenheter av att lära känna varandra först](/p/lara-kanna-varandra-forst).`,
  checklist: [
    {
      sv: 'Skriv i en mening vad deltagarna kan påverka, och i en vad som redan är bestämt.',
      en: 'Write in one sentence what participants can influence, and in another what is already decided.',
    },
    {
      sv: 'Ta reda på vem som fattar beslutet, när, och att den personen vill ha svaren.',
      en: 'Find out who makes the decision and when, and that this person wants the answers.',
    },
    {
      sv: 'Välj nivå: information, konsultation, dialog eller partnerskap. Säg öppet vilken.',
      en: 'Choose a level: information, consultation, dialogue or partnership. Say openly which.',
    },
    {
      sv: 'Läs vad som har sagts i tidigare dialoger på samma plats.',
      en: 'Read what has been said in earlier dialogues in the same place.',
    },
    {
      sv: 'Lista vilka som berörs, och markera dem som ni brukar missa.',
      en: 'List those who are affected, and mark the ones you usually miss.',
    },
    {
      sv: 'Ring någon i området som människor litar på, och fråga hur ni bör göra.',
      en: 'Call someone in the area whom people trust, and ask how to go about it.',
    },
    {
      sv: 'Avsätt tid och pengar till uppföljningen redan nu.',
      en: 'Set aside time and money for the follow-up already now.',
    },
    {
      sv: 'Bestäm hur ni sparar svaren utan att spara mer om människor än ni behöver.',
      en: 'Decide how to keep the answers without keeping more about people than you need.',
    },
  ],
  sources: [
    S2020_PAGE('De fyra faserna är de som det ursprungliga dialogverktyget byggde på. Dess texter finns inte kvar.'),
    UTBILDNING('Medskapande och att starta samtalet tidigt.'),
    MUCF('Att koden har fyra nivåer. Läst i utdrag.'),
    OWN_NOTES('Nivåernas svenska namn.'),
    PRACTICE('Råden i övrigt och checklistan.'),
  ],
};
