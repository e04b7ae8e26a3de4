/**
 * Where things of some widths stand that follow each other like words: `x` in px, `row` from the top.
 *
 * @param width - Of a row, in px; one that is wider has a row of its own.
 */
export function flow(
  widths: readonly number[],
  width: number,
  between: number,
): { x: number; row: number }[] {
  let [x, row] = [0, 0];
  return widths.map((each) => {
    if (x > 0 && x + each > width) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += each + between;
    return place;
  });
}
