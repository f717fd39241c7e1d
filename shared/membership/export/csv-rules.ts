// Cells of a CSV file as RFC 4180 wants them, and as no spreadsheet runs them: what a formula
// could begin with is quoted with an apostrophe.

/** What spreadsheets take for the beginning of a formula, also behind blanks. */
const formula = /^\s*[=+\-@\t\r]|^[\t\r]/;

/** One cell. Undefined is empty; numbers are never formulas. */
function csvCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line with its end. */
export function csvLine(cells: readonly (string | number | boolean | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Without it Excel reads UTF-8 as something else; every other program knows to pass over it. */
export const byteOrderMark = '\uFEFF';
