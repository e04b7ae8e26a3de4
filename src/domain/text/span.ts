/** A half-open run of UTF-16 code units, `0 <= start <= end <= text.length`, as `slice` takes it. */
export type Span = { start: number; end: number };
