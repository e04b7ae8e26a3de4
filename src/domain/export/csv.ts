/**
 * A spreadsheet takes a cell that begins so, some also with the full-width signs, for a formula and runs it. A year before
 * Christ is a number and stays one.
 */
const FORMULA = /^(?!-\d+$)[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A table as comma-separated values: UTF-8 with a byte order mark, lines ended by CRLF, a header line first.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises: the words of a
 * dossier come from anywhere and are never run. All else stands in the file as it is given.
 *
 * @param rows - Rows of equally many cells, the header's first.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
