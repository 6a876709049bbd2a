/** Thrown when reading a text would take longer than a text is worth. */
export class OverBudget extends Error {}

/**
 * Work is counted in characters that the lexer may look at again. Writing by people needs less than a tenth of this;
 * text that is made to freeze a page needs a hundred times as much. The count is the same on every device, so that all
 * see the same.
 */
const WORK = 600_000;

/** Signs that open or close something: so many in one message are no writing. */
const SIGNS = 2000;
const ANY_SIGN = /[*_~`[\]<!\\]+/g;

/** More than this within each other is not writing. */
export const DEEPEST = 8;

export interface Budget {
  /** Throws `OverBudget` when nothing is left. */
  spend(work: number): void;
  readonly spent: number;
}

/** The budget of one message. */
export function budgetFor(text: string): Budget {
  if ((text.match(ANY_SIGN)?.length ?? 0) > SIGNS) throw new OverBudget();
  let spent = 0;
  return {
    spend(work) {
      spent += work;
      if (spent > WORK) throw new OverBudget();
    },
    get spent() {
      return spent;
    },
  };
}
