/**
 * A ruler for labels in the font that an element is set in.
 *
 * A canvas, because labels are measured before they stand anywhere. Where there is none (tests without a
 * browser) it guesses by the number of characters.
 *
 * @returns A function from a text to its width in px, which remembers what it has measured.
 */
export function rulerFor(element: Element): (text: string) => number {
  const { fontSize, fontFamily, fontWeight, letterSpacing, wordSpacing } = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  if (context) {
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    // A reader may have set letters and words further apart.
    if (letterSpacing !== 'normal') context.letterSpacing = letterSpacing;
    context.wordSpacing = wordSpacing;
  }
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * 7;
    known.set(text, width);
    return width;
  };
}
