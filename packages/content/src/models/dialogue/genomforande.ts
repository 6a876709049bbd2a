import { PRACTICE, S2020_PAGE, UTBILDNING } from '../sources.ts';
import type { Phase } from '../types.ts';

export const GENOMFORANDE: Phase = {
  id: 'genomforande',
  title: { sv: 'Genomförande', en: 'Carrying out' },
  lead: {
    sv: 'Gör det lätt att komma, lätt att säga något och tydligt vad som går att påverka. Var beredd på att få höra sådant som du inte frågade om.',
    en: 'Make it easy to come, easy to say something and clear what can be influenced. Be prepared to hear things that you did not ask about.',
  },
  body: `Nu möts ni. Det mesta av arbetet är gjort, och det som återstår är att lyssna.

## Börja med ramen
Säg det viktigaste under de första fem minuterna, och låt det stå på väggen: vad går att påverka, vad är redan bestämt, vem bestämmer, och när får ni veta hur det gick? Den som vet vad som står på spel kan använda sin tid väl.

## Välj form efter frågan
- Vill ni ha bredd? Gå ut till människor, och fråga många lite.
- Vill ni ha djup? Sitt ned med få, och länge.
- Är ni oense? Ta en samtalsledare som ingen part har anställt för att vinna.
- Ska ni skapa något? Ta fram pennorna, och rita med.

## Håll flera sanningar samtidigt
I Social resursförvaltnings utbildning i samverkan talades det om *möten och samtal som kan hålla flera sanningar samtidigt och mod att dela både makt och ansvar*. I rummet betyder det ungefär så här: skriv upp båda sakerna. Ni behöver inte bli överens i kväll.

## När det blir hett
Ilska handlar ofta om något som hände förra gången. Fråga efter det. Lova inget som ni inte råder över, och försvara inte beslut som ni inte har fattat. Säg i stället vem som kan svara, och se till att den personen gör det.

Hot och kränkningar är något annat. Bestäm i förväg vem som bryter, och hur.

## Avsluta
Läs upp det ni har skrivit. Fråga om det stämmer. Säg vad som händer nu, med datum. [Checklista för ett möte dit alla kan komma](/p/checklista-mote-dit-alla-kan-komma).`,
  checklist: [
    {
      sv: 'Pröva lokalen i förväg: entré, toalett, ljud, hörslinga, vägen hem.',
      en: 'Try out the room beforehand: entrance, toilet, sound, hearing loop, the way home.',
    },
    {
      sv: 'Sätt upp på väggen vad som kan påverkas, vem som beslutar och när svaret kommer.',
      en: 'Put up on the wall what can be influenced, who decides and when the answer comes.',
    },
    {
      sv: 'Ha en person som leder, en som skriver och en som tar emot dem som kommer sent.',
      en: 'Have one person who leads, one who takes notes and one who receives those who come late.',
    },
    {
      sv: 'Låt alla säga något i en liten grupp innan någon talar inför hela rummet.',
      en: 'Let everyone say something in a small group before anyone speaks to the whole room.',
    },
    {
      sv: 'Skriv ned också det som ligger utanför er fråga, och säg vem som får det.',
      en: 'Write down also what lies outside your question, and say who will receive it.',
    },
    {
      sv: 'Säg nej när svaret är nej. Det är vänligare än ett kanske.',
      en: 'Say no when the answer is no. It is kinder than a maybe.',
    },
    {
      sv: 'Läs upp anteckningarna innan ni skiljs åt, och rätta dem tillsammans.',
      en: 'Read out the notes before you part, and correct them together.',
    },
    {
      sv: 'Ge ett datum då alla får veta vad som hände med svaren.',
      en: 'Give a date when everyone will hear what happened to the answers.',
    },
  ],
  sources: [
    S2020_PAGE('De fyra faserna. Det ursprungliga verktygets texter finns inte kvar.'),
    UTBILDNING('Citatet om flera sanningar samtidigt.'),
    PRACTICE('Råden i övrigt och checklistan.'),
  ],
};
