import { startOfDay, type TimeSpan } from '#domain/chronology/calendar.ts';

/** A line of the axis, in ms, and what stands at it; `coarse` where a longer unit begins as well. */
export type Tick = { at: number; label: string; coarse: string | null };

/** `coarse` of the very beginning, where no unit needs to begin: "2022" for a picture from March of that year. */
export type AxisTicks = { ticks: Tick[]; coarseAt: (at: number) => string | null };

type Step = { unit: 'year' | 'month' | 'day'; count: number };

/** The room that a step's label needs with some air, in px. */
const ROOM = { year: 52, month: 44, day: 30 };
/** Of an average unit, in ms. */
const LENGTH = { year: 31_556_952_000, month: 2_629_746_000, day: 86_400_000 };
const FINE: Step[] = [
  { unit: 'day', count: 1 },
  { unit: 'day', count: 2 },
  { unit: 'day', count: 7 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
];
/** `Intl` and `Date` know no instants beyond, in ms. */
const LAST = 8.64e15;

const FINE_LABELS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
} satisfies Record<Step['unit'], Intl.DateTimeFormatOptions>;

const COARSE_LABELS = {
  year: null,
  month: { year: 'numeric' },
  day: { month: 'long', year: 'numeric' },
} satisfies Record<Step['unit'], Intl.DateTimeFormatOptions | null>;

/**
 * The axis of a stretch of time: as fine as its labels have room for, years at the coarsest by ones, twos, fives and
 * their tenfolds. A label never leaves out the year without a coarser one that says it.
 *
 * @param locale - BCP 47 tag. Times are UTC.
 */
export function axisTicks(window: TimeSpan, msPerPx: number, locale: string): AxisTicks {
  const step = stepFor(msPerPx);
  const options = COARSE_LABELS[step.unit];
  const fine = formatter(FINE_LABELS[step.unit], locale);
  const coarse = options && formatter(options, locale);
  const from = new Date(Math.max(window.start, -LAST));
  const ticks: Tick[] = [];
  for (const at of timesOf(step, from)) {
    if (at >= Math.min(window.end, LAST)) break;
    if (at < window.start) continue;
    const date = new Date(at);
    const begins = step.unit === 'month' ? date.getUTCMonth() === 0 : date.getUTCDate() === 1;
    ticks.push({ at, label: fine(at), coarse: begins && coarse ? coarse(at) : null });
  }
  return { ticks, coarseAt: (at) => coarse?.(at) ?? null };
}

function stepFor(msPerPx: number): Step {
  const fits = ({ unit, count }: Step) => (LENGTH[unit] * count) / msPerPx >= ROOM[unit];
  const fine = FINE.find(fits);
  if (fine) return fine;
  for (let tenfold = 1; ; tenfold *= 10) {
    const step = [1, 2, 5].map((count) => ({ unit: 'year', count: count * tenfold }) as const).find(fits);
    if (step) return step;
  }
}

/** Begins at or before a time and never ends by itself. */
function* timesOf({ unit, count }: Step, from: Date): Generator<number> {
  const firstYear = from.getUTCFullYear();
  if (unit === 'year') {
    for (let year = Math.floor(firstYear / count) * count; ; year += count) yield startOfDay(year, 1, 1);
  }
  for (let year = firstYear; ; year += 1) {
    for (let month = 1; month <= 12; month += unit === 'month' ? count : 1) {
      if (unit === 'month') {
        yield startOfDay(year, month, 1);
        continue;
      }
      const next = startOfDay(year, month + 1, 1);
      const first = startOfDay(year, month, 1);
      // The last one of a month gives way to the first of the next.
      for (let at = first; at === first || next - at >= count * LENGTH.day; at += count * LENGTH.day)
        yield at;
    }
  }
}

function formatter(options: Intl.DateTimeFormatOptions, locale: string): (at: number) => string {
  const common = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const before = new Intl.DateTimeFormat(locale, { ...options, era: 'short', timeZone: 'UTC' });
  return (at) => (at < startOfDay(1, 1, 1) ? before : common).format(Math.min(Math.max(at, -LAST), LAST));
}
