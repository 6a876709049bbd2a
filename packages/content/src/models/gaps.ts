import type { CellId } from '../vocabularies.ts';
import type { Words } from './types.ts';

/** A question to the reader for every cell of the matrix that holds nothing yet. */
export const GAPS: Partial<Readonly<Record<CellId, Words>>> = {
  'byggnad.sammanhallen-stad': {
    sv: 'Hur märks gränsen mellan två kvarter på husen, och vad har fått den att försvinna?',
    en: 'How does the border between two blocks show in the buildings, and what has made it disappear?',
  },
  'byggnad.samspel': {
    sv: 'Vilken entré, tvättstuga eller gård hos er har blivit en mötesplats, och vad gjorde den till det?',
    en: 'Which entrance, laundry room or yard of yours has become a meeting place, and what made it one?',
  },
  'byggnad.vardagsliv': {
    sv: 'Vad kostar en trappa i vardagen, och för vem? Har ni räknat på det innan ni byggde om?',
    en: 'What does a flight of stairs cost in everyday life, and whom? Did you work it out before rebuilding?',
  },
  'byggnad.identitet': {
    sv: 'När ett hus byggs om eller rivs: hur har ni tagit vara på berättelserna hos dem som bodde där?',
    en: 'When a building is remade or torn down, how have you kept the stories of those who lived there?',
  },
  'stadsdel.identitet': {
    sv: 'Vem känner igen sig på torget i er stadsdel, vem gör det inte, och hur fick ni veta det?',
    en: 'Who recognises themselves in the square of your district, who does not, and how did you find out?',
  },
  'stad.identitet': {
    sv: 'Vad är göteborgskt, för vem? Hur har ni gjort plats för fler berättelser om staden?',
    en: 'What belongs to Göteborg, and to whom? How have you made room for more stories about the city?',
  },
  'region.vardagsliv': {
    sv: 'Vilken service har ni delat med en grannkommun, och vem fick närmare eller längre till den?',
    en: 'Which service have you shared with a neighbouring municipality, and who came closer to it or further away?',
  },
  'region.identitet': {
    sv: 'Finns det en regional identitet för den som bor i en kommun och lever sitt liv i en annan?',
    en: 'Is there a regional identity for someone who lives in one municipality and spends their days in another?',
  },
};
