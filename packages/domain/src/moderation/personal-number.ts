/** Six digits and four, with or without a century and a sign between. */
const SHAPE = /(?<![\d.,])(?:(19|20)[- ]?)?(\d{2})(\d{2})(\d{2})([-+ \u2010-\u2015\u2212]?)(\d{4})(?![\d]|[.,]\d)/g;

/**
 * The Swedish personal and coordination numbers in a text: the date exists (a coordination number's day has 60 added) and
 * the check digit is right. Telephone, account and organisation numbers that look alike are none.
 */
export function personalNumbersIn(text: string): string[] {
  return [...text.matchAll(SHAPE)].flatMap(([whole, century, year = '', month = '', day = '', sign, last = '']) => {
    // Ten digits that begin as a mobile number does are one.
    if (!century && !sign && /^07[02369]/.test(whole)) return [];
    const years = century ? [`${century}${year}`] : [`19${year}`, `20${year}`];
    const isDate = years.some((one) => isDay(Number(one), Number(month), Number(day)));
    return isDate && isChecked(year + month + day + last) ? [whole] : [];
  });
}

function isDay(year: number, month: number, written: number): boolean {
  const day = written > 60 ? written - 60 : written;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Luhn: every second digit doubled, and the sum of all digits ends with zero. */
function isChecked(digits: string): boolean {
  const sum = digits.split('').reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
