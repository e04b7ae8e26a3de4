/** A sheet lying on its side, in mm, and the margin that printers leave free. */
export const SHEETS = {
  a4: { width: 297, height: 210 },
  letter: { width: 279.4, height: 215.9 },
} as const;
export type Paper = keyof typeof SHEETS;

const MARGIN = 10;
const PX_PER_MM = 96 / 25.4;

/**
 * What of a sheet can be printed on, in px at 96 to the inch.
 *
 * Two px less than there is in height: rounded up, a sheet would spill on to another.
 */
export function printable(paper: Paper): { width: number; height: number } {
  const { width, height } = SHEETS[paper];
  return {
    width: Math.floor((width - 2 * MARGIN) * PX_PER_MM),
    height: Math.floor((height - 2 * MARGIN) * PX_PER_MM) - 2,
  };
}
