import type { Told } from '#domain/coverage/told-order.ts';

/**
 * The path of one article through a story, as SVG takes it: across where it tells each event, from 0 to 100, down the
 * rows in which they happened, in the order in which it tells them.
 *
 * @param told - One entry a row; null where the article does not tell the row's event.
 */
export function ordersPath(told: readonly (Told | null)[]): string {
  return told
    .flatMap((each, row) => (each ? [{ ...each, row }] : []))
    .toSorted((a, b) => a.place - b.place)
    .map(({ at, row }, index) => `${index === 0 ? 'M' : 'L'} ${Math.round(at * 1000) / 10} ${row + 0.5}`)
    .join(' ');
}
