import { DAY, monthsFrom, startOfDay } from './calendar.ts';
import type { Edtf, EdtfDate, EdtfEnd, Season } from './vague-date.ts';

/**
 * The first instant a date may mean and the first it no longer may: half-open, in ms since the Unix epoch,
 * `earliest < latest`. An end that is open or unknown is infinite.
 */
export type Bounds = { earliest: number; latest: number };

/**
 * The farthest that a date can reach.
 *
 * Qualifiers do not widen it: nobody can say how wide "about" is, so the drawing makes the edges soft instead.
 * Seasons are those of the northern hemisphere in whole months, winter running into the next year: the outlets
 * this is for write of no others.
 */
export function boundsOf(date: Edtf): Bounds {
  switch (date.kind) {
    case 'date':
      return boundsOfDate(date);
    case 'interval':
      return { earliest: startOf(date.start), latest: endOf(date.end) };
    case 'set': {
      const all = date.members.map(boundsOf);
      return {
        earliest: Math.min(...all.map((bounds) => bounds.earliest)),
        latest: Math.max(...all.map((bounds) => bounds.latest)),
      };
    }
  }
}

function startOf(end: EdtfEnd): number {
  return typeof end === 'string' ? -Infinity : boundsOfDate(end).earliest;
}

function endOf(end: EdtfEnd): number {
  return typeof end === 'string' ? Infinity : boundsOfDate(end).latest;
}

const SEASON_STARTS: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function boundsOfDate(date: EdtfDate): Bounds {
  const { year, month, day, season, instant, precision } = date;
  if (instant !== undefined) return { earliest: instant, latest: instant + 1000 };
  if (season) return months(year, SEASON_STARTS[season], 3);
  if (month !== undefined && day !== undefined) {
    const start = startOfDay(year, month, day);
    return { earliest: start, latest: start + DAY };
  }
  if (month !== undefined) return months(year, month, 1);
  const years = precision === 'century' ? 100 : precision === 'decade' ? 10 : 1;
  return months(year, 1, years * 12);
}

function months(year: number, month: number, count: number): Bounds {
  const { start, end } = monthsFrom(year, month, count);
  return { earliest: start, latest: end };
}
