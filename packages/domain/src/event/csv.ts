/** The beginnings that spreadsheets take for a formula, full-width ones too; leading white space is passed over. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}|]/u;

/**
 * What spreadsheets turn into another number or a date, so that it cannot be read any more: a telephone number loses its
 * first nought, a personal number its last digits, and 3/4 is a day in April.
 */
const TURNED = /^\s*(?:0[\d\s]+|\d{12,}|\d+e\d+|\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?)\s*$/i;

/** Guards one value: it stays text, in one line, inside its quotes. */
function cell(value: string): string {
  const oneLine = value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const harmless = FORMULA.test(oneLine) || TURNED.test(oneLine) ? `'${oneLine}` : oneLine;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * Rows for a spreadsheet: semicolons and a byte-order mark, as Swedish ones open it by a double click.
 * Every value is what a person wrote, so none may become a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\u{feff}${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
