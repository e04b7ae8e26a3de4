/** A band's visible part and its name's width, in px from the left edge of what is seen. */
export type NamedBand = { from: number; to: number; nameWidth: number };

/**
 * Where the names of bands in view begin, in px: each at the beginning of its band's visible part, pushed
 * aside where the band is narrower than its name, so that no two names meet and none leaves the view.
 *
 * @param bands - From left to right.
 * @param width - Of the view.
 */
export function placeNames(bands: readonly NamedBand[], width: number): number[] {
  const places: number[] = [];
  let free = 0;
  for (const band of bands) {
    const place = Math.max(band.from, free);
    places.push(place);
    free = place + band.nameWidth;
  }
  let limit = width;
  for (let index = bands.length - 1; index >= 0; index -= 1) {
    const nameWidth = bands[index]?.nameWidth ?? 0;
    const place = Math.max(Math.min(places[index] ?? 0, limit - nameWidth), 0);
    places[index] = place;
    limit = place;
  }
  return places;
}
