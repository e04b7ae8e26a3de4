import type { Ruler } from '#domain/picture/wrap-text.ts';
import { FONTS, SIZE, STAND_IN } from './ink.ts';

/**
 * Measures a picture's texts in px at its size.
 *
 * In the picture's own font and in the one that stands in for it where the file is opened by a program without it; the
 * wider counts. Where there is no canvas (tests without a browser) it guesses by the number of characters.
 *
 * @returns A function that remembers what it has measured.
 */
export async function pictureRuler(): Promise<Ruler> {
  // Measured before it has arrived, words would have another width.
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} ${SIZE}px ${FONTS}`)));
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? (context ? widest(context, text) : text.length * 6.6);
    known.set(text, width);
    return width;
  };
}

function widest(context: CanvasRenderingContext2D, text: string): number {
  const widths = [FONTS, STAND_IN].map((fonts) => {
    context.font = `${SIZE}px ${fonts}`;
    return context.measureText(text).width;
  });
  return Math.ceil(Math.max(...widths));
}
