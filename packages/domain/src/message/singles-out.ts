import { MENTION } from '../markdown/mention.ts';
import { personalNumbersIn } from '../moderation/personal-number.ts';

/** Why a text seems to be about one person who is not here to answer. */
export type Singled = 'personal-number' | 'health' | 'address';

/** First names that many bear. They are for a hint alone: a name that is missing costs a hint, nothing else. */
const FIRST_NAMES = `Aisha Alex Alexander Ali Alice Alma Amina Amir Anders Andreas Anna Anne Annika Anton Arvid Astrid
Axel Barbro Bengt Birgitta Björn Bo Britt Camilla Carl Carina Catarina Cecilia Charlotte Christer Christina Daniel
David Ebba Ella Elias Elin Elisabeth Ellen Elsa Emil Emilia Emma Erik Eva Fatima Filip Fredrik Freja Gabriel Göran
Gun Gunilla Gunnar Gustav Hanna Hans Hasan Hassan Helena Henrik Hugo Håkan Ibrahim Ida Inga Inger Ingrid Isak Jakob
Jan Jenny Jens Jessica Johan Johanna John Jonas Josefin Julia Jörgen Kalle Karin Karl Katarina Kent Kerstin Kevin Khaled
Klara Kristina Lars Leif Lena Leo Liam Lina Linda Linnea Lisa Lovisa Lucas Magnus Maja Malin Marcus Maria Marie
Markus Martin Mats Mattias Max Melvin Mia Michael Mikael Mohamed Mohammed Moa Monica Mustafa Nils Noah Nora Olivia
Olle Olof Omar Oscar Oskar Patrik Pelle Per Peter Petra Pia Robert Robin Roger Rolf Sara Sebastian Signe Simon Sofia
Stefan Stig Stina Sven Therese Thomas Tilda Tobias Tomas Tove Ulf Ulla Vera Victor Vilma Wilma William Yusuf Åke Åsa`
  .split(/\s+/)
  .join('|');
/** A first name that many bear, or a client with any name: `eleven Xerxes`. Capitals tell names from words. */
const NAME = `(?:${FIRST_NAMES})(?:s)?(?![\\p{L}\\p{M}])(?: [\\p{Lu}][\\p{L}\\p{M}'’-]*)?`;
const CLIENT =
  '(?:[Kk]lient|[Bb]rukare|[Ee]lev|[Pp]atient|[Bb]oende|[Pp]ojke|[Ff]licka|[Bb]arnet|[Uu]ngdom|[Kk]ille|[Tt]jej|[Gg]osse|' +
  '[Cc]lient|[Pp]upil|[Ss]tudent|[Rr]esident|[Bb]oy|[Gg]irl|[Cc]hild)(?:en|ern|n|s|ns|ens)?';
const CALLED = '(?: som heter| heter| vid namn| called| named|,)? ';
const ANY_NAME = "[\\p{Lu}][\\p{L}\\p{M}'’-]+(?: [\\p{Lu}][\\p{L}\\p{M}'’-]*)?";
const SOMEBODY = `(?<![\\p{L}\\p{M}@])(?:(?:${CLIENT})${CALLED}${ANY_NAME}|${NAME})`;
const CLIENT_NAMED = `(?<![\\p{L}\\p{M}@])(?:${CLIENT})${CALLED}${ANY_NAME}`;

const ILLNESS =
  '(?:adhd|add|autis(?:m|tisk)|asperger|depression|deprimerad|bipolär|schizofren|psyko(?:s|tisk)|demen(?:s|t)|alzheimer|' +
  'utvecklingsstör|funktionsnedsätt|ptsd|ätstörning|anorexi|självskad|suicid|självmord|missbruk|alkoholi|narkoman|' +
  'drogberoende|hiv|cancer|epilepsi|dyslexi|diagnos|autistic|depressed|bipolar|schizophren|dementia|addict|' +
  'eating disorder|self-harm)' +
  // A course or a fund about it is no illness.
  '(?!\\p{L}*(?:fond|utbild|kurs|team|mottag|förening|forsk|rapport|konferens|förbund))';
const HAS =
  '(?: |,|\\()(?:har|hade|fick|får|har fått|lider av|led av|med|är|blev|diagnostiserades med|utreds för|behandlas för|' +
  'vårdas för|has|had|is|was|suffers from|with|diagnosed with|was diagnosed with)';
const DEGREE =
  '(?: (?:en|ett|svår|grav|lätt|nu|också|sin|både|diagnosen|diagnos på|diagnosticerad|en diagnos|a|severe|mild))*';
const ILL = `${SOMEBODY}${HAS}${DEGREE} ${ILLNESS}`;
const ILL_CLIENT = `${CLIENT_NAMED}[^.!?\\n]{0,80}(?<![\\p{L}\\p{M}])${ILLNESS}`;
const ILLNESS_OF = `(?<![\\p{L}\\p{M}])(?:${FIRST_NAMES})s (?:adhd|autism|depression|diagnos|missbruk|demens|psykos|självskade)`;

const STREET =
  '(?:[\\p{Lu}][\\p{L}\\p{M}]*(?:gatan|gata|vägen|väg|gränd|stigen|stig|backen|torget|allén|plan|liden|svängen)' +
  ' \\d{1,3}|[\\p{Lu}][\\p{L}\\p{M}]* (?:gata|väg|gränd|street|road) \\d{1,3})';
const LIVES = `${SOMEBODY}[^.!?\\n]{0,40} (?:bor|bodde|flyttade till|skrivna?d? på|lives?|hemadress|adress)[^.!?\\n]{0,40}${STREET}`;
const CLIENT_AT = `${CLIENT_NAMED}[^.!?\\n]{0,60}${STREET}`;

const ILLNESSES = new RegExp([ILL, ILL_CLIENT, ILLNESS_OF].join('|'), 'u');
const ADDRESSES = new RegExp([LIVES, CLIENT_AT].join('|'), 'u');

/** Links of mentions: colleagues who are here. */
/** Words of illnesses as one writes them: ADHD as adhd. */
const CAPITALS = /(?<![\p{L}\p{M}])(?:ADHD|ADD|PTSD|HIV|Asperger|Alzheimer|Autism|Depression)/gu;

/**
 * Whether a text seems to single out a client, pupil or child: a valid personal number, or a name with an illness or a
 * home address. For a private hint on the device, before sending: it is wrong now and then, and says so.
 */
export function singlesOut(text: string): Singled | undefined {
  const plain = text
    .normalize('NFC')
    .replace(MENTION, '@')
    .replace(/[*_~`>]/g, '')
    .replace(CAPITALS, (word) => word.toLowerCase());
  if (personalNumbersIn(plain).length > 0) return 'personal-number';
  if (ILLNESSES.test(plain)) return 'health';
  return ADDRESSES.test(plain) ? 'address' : undefined;
}
