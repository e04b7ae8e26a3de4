/**
 * How many slips of the fingers lie between a word as typed and a word as written: a letter too many, too few or
 * wrong, or two neighbours that changed places (optimal string alignment).
 *
 * @param most - From more than this on, the exact number does not matter.
 * @returns `whole` counts to all of the written word, `begin` to the nearest beginning of it; `Infinity` stands for
 *   more than `most`.
 */
export function slipsBetween(typed: string, written: string, most: number): { whole: number; begin: number } {
  // No beginning longer than this can be near enough, and the whole word only where it is no longer itself.
  const width = Math.min(written.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = typed.charCodeAt(i - 1) === written.charCodeAt(j - 1);
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const crossed =
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 1) === written.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === written.charCodeAt(j - 1);
      if (crossed) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return { whole: Infinity, begin: Infinity };
    before = row;
    row = next;
  }
  const whole = written.length === width ? (row[width] ?? Infinity) : Infinity;
  return { whole: whole > most ? Infinity : whole, begin: Math.min(...row) };
}
