/** Says how wide a text is, in px. */
export type Ruler = (text: string) => number;

/**
 * A text in lines no wider than a width, broken at spaces, and within a word only where the word alone is wider.
 *
 * No word is lost and none is shortened; runs of spaces become one.
 *
 * @param width - In px. A single sign that is wider has a line of its own.
 * @returns One line at least; an empty text is one empty line.
 */
export function wrapText(text: string, width: number, ruler: Ruler): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    for (const [index, piece] of piecesOf(word, width, ruler).entries()) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (index === 0 && ruler(longer) <= width) {
        line = longer;
      } else {
        if (line !== '') lines.push(line);
        line = piece;
      }
    }
  }
  return [...lines, line];
}

/** What a reader takes for one sign is never split. */
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function piecesOf(word: string, width: number, ruler: Ruler): string[] {
  if (ruler(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of signs.segment(word)) {
    if (piece !== '' && ruler(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
