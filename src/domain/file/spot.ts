/**
 * A value within a file, and where it is.
 *
 * The decoder's rules walk over spots and not over the typed model, so that a value of the wrong form in one
 * claim hides no fault of another: whatever is not there, or is of another type, is passed over.
 */
export type Spot = { value: unknown; place: string };

/** The value of an object's field; undefined for anything that has no such field. */
export function fieldOf({ value, place }: Spot, key: string): Spot {
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return {
    value: has ? (value as Record<string, unknown>)[key] : undefined,
    place: place === '' ? key : `${place}.${key}`,
  };
}

/** The entries of a list in an object's field; none for anything that is not a list. */
export function entriesOf(spot: Spot, key: string): Spot[] {
  const list = fieldOf(spot, key);
  if (!Array.isArray(list.value)) return [];
  // Not `map`, which would leave the holes of a sparse list as holes.
  return Array.from(list.value as unknown[], (value, index) => ({ value, place: `${list.place}[${index}]` }));
}

/** The text in an object's field; undefined for anything that is not a text with a character in it. */
export function textOf(spot: Spot, key: string): string | undefined {
  return wordsOf(fieldOf(spot, key));
}

/** The text that a value is; undefined for anything that is not a text with a character in it. */
export function wordsOf({ value }: Spot): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A path of keys and indices as a place: `claims[12].reports`. Odd keys are quoted, as in `["a b"]`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    const name = String(key);
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return `${place}[${JSON.stringify(name)}]`;
    return place === '' ? name : `${place}.${name}`;
  }, '');
}
