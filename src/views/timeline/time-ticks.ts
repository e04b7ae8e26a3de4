import { DAY, startOfDay, type TimeSpan } from '#domain/chronology/calendar.ts';
import { timeFormat } from './time-format.ts';

/** A place in time with its label; `x` in px from the beginning. */
export type Tick = { x: number; label: string };

type Step = { unit: 'day' | 'month' | 'year'; count: number };

const YEARS = [1, 10, 100, 1000, 10_000, 100_000].flatMap((power) => [power, 2 * power, 5 * power]);
/** From the finest. Each is shorter than the next. */
const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((count) => ({ unit: 'day', count }) as const),
  ...[1, 2, 3, 6].map((count) => ({ unit: 'month', count }) as const),
  ...YEARS.map((count) => ({ unit: 'year', count }) as const),
];
/** Every label has its year. */
const FORMATS = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<Step['unit'], Intl.DateTimeFormatOptions>;
const LENGTHS = { day: DAY, month: 30 * DAY, year: 365 * DAY } satisfies Record<Step['unit'], number>;

/** Between two labels, and between a label and its place, in px. */
const APART = 36;
export const BESIDE = 4;

/**
 * The finest even places in time whose labels do not meet; a label that the end would cut is left out with its place.
 *
 * @param width - Of the whole stretch, in px.
 * @param measure - The width of a label in px.
 */
export function timeTicks(
  stretch: TimeSpan,
  width: number,
  locale: string,
  measure: (text: string) => number,
): Tick[] {
  const pxPerMs = width / (stretch.end - stretch.start);
  for (const step of STEPS) {
    const least = step.count * LENGTHS[step.unit] * pxPerMs;
    // Not even the shortest label fits: no need to make any.
    if (least < APART * 2) continue;
    const format = timeFormat(locale, FORMATS[step.unit]);
    const ticks = timesOf(step, stretch).map((at) => ({
      x: (at - stretch.start) * pxPerMs,
      label: format(at),
    }));
    const widest = Math.max(0, ...ticks.map(({ label }) => measure(label)));
    if (least < widest + APART) continue;
    return ticks.filter(({ x, label }) => x + BESIDE + measure(label) <= width);
  }
  return [];
}

function timesOf({ unit, count }: Step, { start, end }: TimeSpan): number[] {
  const times: number[] = [];
  const first = firstOf(unit, start);
  for (let at = Math.ceil(first / count) * count; timeOf(unit, at) < end; at += count) {
    if (timeOf(unit, at) >= start) times.push(timeOf(unit, at));
  }
  return times;
}

/** Days, months or years counted from the epoch or from year 0. */
function firstOf(unit: Step['unit'], time: number): number {
  const date = new Date(Math.max(time, -8.64e15));
  const year = date.getUTCFullYear();
  return { day: Math.floor(time / DAY), month: year * 12 + date.getUTCMonth(), year }[unit];
}

function timeOf(unit: Step['unit'], at: number): number {
  if (unit === 'day') return at * DAY;
  if (unit === 'year') return startOfDay(at, 1, 1);
  const year = Math.floor(at / 12);
  return startOfDay(year, at - year * 12 + 1, 1);
}
