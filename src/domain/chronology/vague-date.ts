/**
 * A date as vague as its writer left it: EDTF levels 0 and 1, with one-of and all-of sets.
 * @see https://www.loc.gov/standards/datetime/
 */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** How fine the writer meant to be; the parts that are present say how much of it is known. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'second';

/** A calendar date, proleptic Gregorian, in which later parts may be missing or left blank with `X`. */
export type EdtfDate = {
  kind: 'date';
  precision: Precision;
  /** Astronomical: 0 is 1 BC. For a decade or a century, its first year. */
  year: number;
  season?: Season;
  /** 1–12; missing at precision `month` or `day` where it was written `XX`. */
  month?: number;
  /** 1–31; missing at precision `day` where it was written `XX`. */
  day?: number;
  /** Only at precision `second`: ms since the Unix epoch. */
  instant?: number;
  /** Written `?` or `%`. */
  uncertain: boolean;
  /** Written `~` or `%`. */
  approximate: boolean;
};

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** `open` is written `..`: there is no end. `unknown` is written as nothing: there is one, unknown. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** From the start of `start` to the end of `end`. */
export type EdtfInterval = { kind: 'interval'; start: EdtfEnd; end: EdtfEnd };

/** `one`: written `[…]`, one of the members is meant. `all`: written `{…}`, each of them is. */
export type EdtfSet = { kind: 'set'; choice: 'one' | 'all'; members: EdtfMember[] };

/** Members written `a..b` stand for every date from `a` to `b`. */
export type EdtfMember = EdtfDate | EdtfInterval;
