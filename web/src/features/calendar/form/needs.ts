import { isBlank, type Participant } from '@socialhallbarhet/domain';

interface Asked {
  readonly question: string;
  /** What was answered, by whom, in their order. */
  readonly answers: readonly { readonly one: Participant; readonly answer: string }[];
}

/** "Nej tack.": an answer that asks for nothing. */
const NOTHING = /^(nej( tack)?|nej d[ao]|ing(et|a|enting)|no( thanks?| thank you)?|none|nothing|n\/a|[-–—]+)[.!]?$/iu;

/**
 * What those who come or wait have answered, question by question, without what asks for nothing. First the
 * question with the fewest answers: what only some need is what is overlooked.
 */
export function needsOf(list: readonly Participant[], questions: readonly string[]): Asked[] {
  const here = list.filter(({ state }) => state !== 'cancelled');
  return questions
    .map((question, i) => ({
      question,
      answers: here.flatMap((one) => {
        const answer = one.answers[i]?.trim() ?? '';
        return isBlank(answer) || NOTHING.test(answer) ? [] : [{ one, answer }];
      }),
    }))
    .filter(({ answers }) => answers.length > 0)
    .sort((a, b) => a.answers.length - b.answers.length);
}
