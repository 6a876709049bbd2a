/**
 * Mutants of firestore.rules that change nothing anybody could see, each with the reason. `what` is as
 * the tool prints it; `on` is a piece of its line, where `what` alone would excuse too much.
 */
export const EQUIVALENT: readonly { readonly what: string; readonly on?: string; readonly why: string }[] = [];
