/**
 * Where words stand in a text, overlapping places included: the first `limit` of them, in order. Null where the
 * words are too short to be looked up.
 */
export type StartsOf = (words: string, limit: number) => number[] | null;

/** Length of a gram in UTF-16 code units: short enough for nearly every quote, long enough to be rare. */
const GRAM = 4;

/**
 * Index a text by its grams, the runs of four code units, one from each position.
 *
 * Words are looked for only where their rarest gram stands, so that a beginning which a thousand sentences share
 * costs nothing. Grams are told apart by a hash alone: each place is compared with the words, and a collision
 * costs a comparison, never a wrong answer.
 */
export function startsByGrams(text: string): StartsOf {
  const count = Math.max(0, text.length - GRAM + 1);
  const bits = Math.max(1, Math.ceil(Math.log2(count + 1)));
  // The places of hash h are `places[ends[h - 1]]` to `places[ends[h] - 1]`, in the order of the text.
  const ends = new Uint32Array((1 << bits) + 1);
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) add(ends, hashAt(text, at, bits) + 1, 1);
  for (let hash = 1; hash < ends.length; hash++) add(ends, hash, ends[hash - 1] ?? 0);
  for (let at = 0; at < count; at++) {
    const hash = hashAt(text, at, bits);
    places[ends[hash] ?? 0] = at;
    add(ends, hash, 1);
  }

  return (words, limit) => {
    if (words.length < GRAM) return null;
    let rarest = { offset: 0, from: 0, to: Infinity };
    for (let offset = 0; offset <= words.length - GRAM; offset++) {
      const hash = hashAt(words, offset, bits);
      const from = ends[hash - 1] ?? 0;
      const to = ends[hash] ?? 0;
      if (to - from < rarest.to - rarest.from) rarest = { offset, from, to };
    }
    const starts: number[] = [];
    for (let index = rarest.from; index < rarest.to && starts.length < limit; index++) {
      const start = (places[index] ?? 0) - rarest.offset;
      if (start >= 0 && text.startsWith(words, start)) starts.push(start);
    }
    return starts;
  };
}

function add(numbers: Uint32Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

/** A hash of `bits` bits: multiplied, the upper bits depend on all four units. 0x9e3779b1 is 2^32 by the golden ratio. */
function hashAt(text: string, at: number, bits: number): number {
  let hash = 0;
  for (let next = at; next < at + GRAM; next++) hash = Math.imul(hash ^ text.charCodeAt(next), 0x9e3779b1);
  return hash >>> (32 - bits);
}
