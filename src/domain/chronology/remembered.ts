/** So many texts are kept, and then all forgotten. */
const KEPT = 20_000;

/**
 * A function of a date's text that keeps what it found: a dossier's dates are asked for again and again, and many events share
 * theirs. What it finds is shared, and must not be changed.
 */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const found = new Map<string, Found>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const now = find(text);
    if (found.size >= KEPT) found.clear();
    found.set(text, now);
    return now;
  };
}
