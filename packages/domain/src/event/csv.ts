/** The beginnings that spreadsheets take for a formula, full-width ones too; leading white space is passed over. */
const FORMULA = /^[\s\u00a0]*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}|]/u;

/** Guards one value: it stays text, in one line, inside its quotes. */
function cell(value: string): string {
  const oneLine = value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const harmless = FORMULA.test(oneLine) ? `'${oneLine}` : oneLine;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * Rows for a spreadsheet: semicolons and a byte-order mark, as Swedish ones open it by a double click.
 * Every value is what a person wrote, so none may become a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\u{feff}${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
