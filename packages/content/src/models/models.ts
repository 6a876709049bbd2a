import { EDITOR_CITY, EDITOR_DIALOGUE, EDITOR_EXAMPLES } from './owners.ts';
import type { Model } from './types.ts';

/** The three support models of the original, each open to everyone. New ones are content. */
export const MODELS: readonly Model[] = [
  {
    id: 'stadsutveckling',
    path: '/kunskap/stadsutveckling',
    title: { sv: 'Stadsutveckling: kunskapsmatrisen', en: 'Urban development: the knowledge matrix' },
    lead: {
      sv: 'Vad vi vet om att bygga en stad för alla, ordnat efter vad det handlar om och hur stort område det gäller. Tomma rutor är ärliga: där saknas något som du kanske vet.',
      en: 'What we know about building a city for all, arranged by what it is about and how large an area it concerns. Empty squares are honest: something is missing there that you may know.',
    },
    use: [
      {
        sv: 'Leta upp raden för det som du arbetar med: sammanhållen stad, samspel, vardagsliv eller identitet.',
        en: 'Find the row for what you work with: cohesive city, interaction, everyday life or identity.',
      },
      {
        sv: 'Följ raden till den skala som din plan gäller, från ett hus till hela regionen.',
        en: 'Follow the row to the scale of your plan, from one building to the whole region.',
      },
      {
        sv: 'Välj ett perspektiv, till exempel barn, för att se var det finns kunskap om just det.',
        en: 'Choose a perspective, such as children, to see where there is knowledge about just that.',
      },
      {
        sv: 'Läs I korthet först. Skicka adressen till en kollega, som kan läsa utan konto.',
        en: 'Read In short first. Send the address to a colleague, who can read it without an account.',
      },
      {
        sv: 'Vet du något om en tom ruta? Berätta, så blir den en början.',
        en: 'Do you know something about an empty square? Tell us, and it becomes a beginning.',
      },
    ],
    editor: EDITOR_CITY,
  },
  {
    id: 'exempel',
    path: '/kunskap/exempel',
    title: { sv: 'Social utveckling: exempelbanken', en: 'Social development: the bank of examples' },
    lead: {
      sv: 'Projekt, idéer, verksamheter och inspiration från Göteborg och regionen, så att ingen behöver uppfinna hjulet igen. Varje exempel säger vad som är belagt och vad som saknas.',
      en: 'Projects, ideas, ongoing work and things to learn from, in Göteborg and its region, so that nobody has to reinvent the wheel. Each example says what is documented and what is missing.',
    },
    use: [
      {
        sv: 'Välj en sort eller en plats, eller läs allt: listan är medvetet kort.',
        en: 'Choose a kind or a place, or read everything: the list is short on purpose.',
      },
      {
        sv: 'Se vem som vet mer, och fråga innan du börjar om från början.',
        en: 'See who knows more, and ask before you start from nothing.',
      },
      {
        sv: 'Har du prövat något liknande någon annanstans? Berätta vad som hände, även om det gick dåligt.',
        en: 'Have you tried something similar elsewhere? Tell us what happened, even if it went badly.',
      },
    ],
    editor: EDITOR_EXAMPLES,
  },
  {
    id: 'dialog',
    path: '/kunskap/dialog',
    title: { sv: 'Medinflytande: dialogverktyget', en: 'Participation: the dialogue guide' },
    lead: {
      sv: 'Fyra faser som de flesta dialoger går igenom: förberedelser, inventering, genomförande och uppföljning. Varje fas har en text, en checklista och erfarenheter.',
      en: 'Four phases that most dialogues go through: preparation, inventory, carrying out and follow-up. Each phase has a text, a checklist and experiences.',
    },
    use: [
      {
        sv: 'Börja med förberedelserna, även om du är mitt i något: de vanligaste felen görs där.',
        en: 'Begin with the preparations, even if you are in the middle: that is where the most common mistakes are made.',
      },
      {
        sv: 'Gå igenom checklistan tillsammans med dem som ska göra arbetet.',
        en: 'Go through the checklist together with those who will do the work.',
      },
      {
        sv: 'Hoppa inte över uppföljningen. De som svarade ska få veta vad som hände.',
        en: 'Do not skip the follow-up. Those who answered are owed an account of what happened.',
      },
    ],
    editor: EDITOR_DIALOGUE,
  },
];
