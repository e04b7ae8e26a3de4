/**
 * A line of a calendar's file, folded: pieces of at most 75 octets of UTF-8, each but the first begun by a space, with no
 * character torn apart. It ends with CRLF.
 *
 * @param line - Name, parameters and value, the value already escaped.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function foldedLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/**
 * Words as the value of a property: what separates is escaped, a line break written as `\n`. The control characters that
 * a value cannot hold are gone, and half a surrogate pair is the replacement character.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
