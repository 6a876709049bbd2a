/**
 * What leaves no mark on a screen: spaces of every kind, controls, Unicode's Default_Ignorable_Code_Point, and the
 * empty Braille pattern. Written out, because `\s` is another set in the rules (RE2 knows ASCII only).
 */
const UNSEEN =
  '\\u{0}-\\u{20}\\u{7f}-\\u{a0}\\u{ad}\\u{34f}\\u{61c}\\u{115f}\\u{1160}\\u{1680}\\u{17b4}\\u{17b5}\\u{180b}-\\u{180f}' +
  '\\u{2000}-\\u{200f}\\u{2028}-\\u{202f}\\u{205f}-\\u{206f}\\u{2800}\\u{3000}\\u{3164}\\u{fe00}-\\u{fe0f}\\u{feff}\\u{ffa0}' +
  '\\u{fff0}-\\u{fff8}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';
/** Finds a character that leaves a mark. */
export const SEEN = new RegExp(`[^${UNSEEN}]`, 'u');

/** Whether a text shows nothing: it is empty, or holds only what leaves no mark on a screen. */
export const isBlank = (value: string): boolean => !SEEN.test(value);
