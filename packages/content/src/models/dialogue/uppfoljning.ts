import { BOVERKET_SKA, HASSELBACKEN, PRACTICE, S2020_PAGE } from '../sources.ts';
import type { Phase } from '../types.ts';

export const UPPFOLJNING: Phase = {
  id: 'uppfoljning',
  title: { sv: 'Uppföljning', en: 'Follow-up' },
  lead: {
    sv: 'Berätta vad svaren ledde till, också när svaret är ingenting. Bestäm vem som gör vad, och träffas igen. Det är nu förtroendet för nästa dialog avgörs.',
    en: 'Tell people what the answers led to, also when it is nothing. Decide who does what, and meet again. Trust in the next dialogue is decided now.',
  },
  body: `En dialog är inte slut när mötet är det. Den är slut när de som svarade vet vad som hände.

## Återkoppla i tre steg
1. **Inom två veckor:** det här hörde vi. Utan värdering och utan förslag.
2. **När beslutet är fattat:** det här ändrades, det här ändrades inte, och här är skälen.
3. **När något har blivit gjort:** nu är det på plats. Kom och titta.

Steg två är det svåraste och viktigaste. Ett avslag med ett begripligt skäl går att leva med. Tystnad gör det inte.

## En plan med namn och datum
I Hasselbacken räknades *konkreta handlingsplaner med ansvarsfördelning och uppföljning* till framgångsfaktorerna. Planen följdes upp på [fyra möten om året](/p/fyra-moten-om-aret). Kan ni inte skriva ett namn vid en åtgärd är den ännu inte en åtgärd.

## Följ med till genomförandet
Mellan ett beslut och en färdig plats går det ofta år, och människor byter arbete. Boverket skriver om Göteborgs sociala konsekvensanalyser att ansvaret i genomförandet ligger i flera händer, och att det bör följas upp hur resultatet förs vidare. Samma sak gäller det ni lärde er i dialogen. Lämna över den till en person, inte till en mapp.

## Lär av er själva
Fråga deltagarna, inte bara er själva: Var det värt din tid? Fick du veta vad som hände? Skulle du komma igen? Skriv sedan ned vad ni skulle göra annorlunda, och dela det här. En erfarenhet som gick dåligt sparar mest tid åt andra.`,
  checklist: [
    {
      sv: 'Skicka ut vad ni hörde inom två veckor, till alla som var med.',
      en: 'Send out what you heard within two weeks, to everyone who took part.',
    },
    {
      sv: 'Skriv för varje förslag: blir av, blir inte av eller utreds, med skäl.',
      en: 'Write for each proposal: will happen, will not happen or is being looked into, with reasons.',
    },
    {
      sv: 'Sätt ett namn och ett datum vid varje åtgärd.',
      en: 'Put a name and a date beside each measure.',
    },
    {
      sv: 'Bestäm nästa möte innan ni skiljs åt, och det därpå.',
      en: 'Agree on the next meeting before you part, and on the one after it.',
    },
    {
      sv: 'Berätta för den som fattade beslutet vad deltagarna tyckte om hur det gick till.',
      en: 'Tell whoever made the decision what participants thought of how it was done.',
    },
    {
      sv: 'Lämna över till en namngiven person när du byter arbete.',
      en: 'Hand over to a named person when you change jobs.',
    },
    {
      sv: 'Fråga deltagarna om det var värt deras tid.',
      en: 'Ask participants whether it was worth their time.',
    },
    {
      sv: 'Dela erfarenheten i exempelbanken, också den som gick dåligt.',
      en: 'Share the experience in the bank of examples, also one that went badly.',
    },
  ],
  sources: [
    S2020_PAGE('De fyra faserna. Det ursprungliga verktygets texter finns inte kvar.'),
    HASSELBACKEN('Handlingsplanerna och de fyra mötena.'),
    BOVERKET_SKA('Att det bör följas upp hur resultatet förs vidare. Läst i utdrag.'),
    PRACTICE('Råden i övrigt och checklistan.'),
  ],
};
