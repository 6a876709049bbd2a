import type { CellId } from '../vocabularies.ts';
import type { Words } from './types.ts';

/**
 * A question to the reader for every cell of the matrix, shown when the cell holds nothing: nothing was
 * ever written, or what was written is long past its review.
 */
export const GAPS: Readonly<Record<CellId, Words>> = {
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
  'narmiljo.sammanhallen-stad': {
    sv: 'Vilken väg, tunnel eller bro har fått fler att gå mellan två områden hos er?',
    en: 'Which path, tunnel or bridge has made more people walk between two areas where you are?',
  },
  'stadsdel.sammanhallen-stad': {
    sv: 'Vilket arbete i en stadsdel har hållit i mer än fem år hos er, och vad höll det vid liv?',
    en: 'Which work in a district has lasted for more than five years where you are, and what kept it alive?',
  },
  'stad.sammanhallen-stad': {
    sv: 'Vad har ni ändrat i de välbeställda delarna av staden för att minska skillnaderna?',
    en: 'What have you changed in the well-off parts of the city to make the differences smaller?',
  },
  'region.sammanhallen-stad': {
    sv: 'Vad gör pendlingen med sammanhållningen, och vilken kommun har tagit upp det?',
    en: 'What does commuting do to cohesion, and which municipality has raised it?',
  },
  'narmiljo.samspel': {
    sv: 'Var i ert område möts människor som annars inte hade mötts?',
    en: 'Where in your area do people meet who would not have met otherwise?',
  },
  'stadsdel.samspel': {
    sv: 'Vem i er stadsdel har alla förtroende för, och hur vet ni det?',
    en: 'Who in your district is trusted by all, and how do you know?',
  },
  'stad.samspel': {
    sv: 'Vilka mötesplatser bär över stadsdelsgränserna, och vad gör att människor åker dit?',
    en: 'Which meeting places reach across the borders of districts, and why do people go there?',
  },
  'region.samspel': {
    sv: 'Vad har er kommun lärt av en grannkommun, och hur gick det till?',
    en: 'What has your municipality learned from a neighbouring one, and how did that happen?',
  },
  'narmiljo.vardagsliv': {
    sv: 'Vad har barnen, eller de äldsta, berättat om vägen till affären som ingen vuxen visste?',
    en: 'What have the children, or the oldest, told you about the way to the shop that no planner knew?',
  },
  'stadsdel.vardagsliv': {
    sv: 'Vilken service saknas på kvällen i er stadsdel, och vem märker det först?',
    en: 'Which service is missing in the evening in your district, and who notices first?',
  },
  'stad.vardagsliv': {
    sv: 'Vilken plan ändrades för att någon hade tagit reda på hur den skulle bli att leva med?',
    en: 'Which plan was changed because someone had found out what it would be like to live with?',
  },
  'narmiljo.identitet': {
    sv: 'Vad heter platserna i ert område hos dem som bor där, och vad berättar namnen?',
    en: 'What do those who live in your area call its places, and what do the names tell?',
  },
};
