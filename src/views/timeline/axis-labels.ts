import { DAY } from '#domain/chronology/calendar.ts';
import { timeFormat } from './time-format.ts';

/** What vis calls the steps of its axis. */
type Step = 'millisecond' | 'second' | 'minute' | 'hour' | 'weekday' | 'day' | 'week' | 'month' | 'year';

type Labels = (time: { valueOf: () => number }, step: string) => string;

/** The finer line under the drawing. */
const MINOR = {
  millisecond: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  minute: { hour: '2-digit', minute: '2-digit' },
  hour: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric' },
  week: { day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} satisfies Record<Step, Intl.DateTimeFormatOptions>;

/** The coarser line, whose first label always stays in view: it never leaves out the year. */
const MAJOR = {
  millisecond: { day: 'numeric', month: 'long', year: 'numeric' },
  second: { day: 'numeric', month: 'long', year: 'numeric' },
  minute: { day: 'numeric', month: 'long', year: 'numeric' },
  hour: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { month: 'long', year: 'numeric' },
  day: { month: 'long', year: 'numeric' },
  week: { month: 'long', year: 'numeric' },
  month: { year: 'numeric' },
  // Years stand in the finer line then.
  year: null,
} satisfies Record<Step, Intl.DateTimeFormatOptions | null>;

/** The axis's texts in a language, in UTC; moment's own locales are not in the build. */
export function axisLabels(locale: string): { minorLabels: Labels; majorLabels: Labels } {
  return { minorLabels: labels(MINOR, locale), majorLabels: labels(MAJOR, locale) };
}

/** Room for a label such as "20000 BC" and air, in px. */
const FAR_LABEL = 80;
const FAR_STEPS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/**
 * The step of the axis where vis, which knows none above a thousand years, would count days.
 *
 * @param length - Of the window, in ms.
 * @param width - Of the drawing, in px.
 * @returns null where vis finds the step by itself.
 */
export function farStep(length: number, width: number): { scale: 'year'; step: number } | null {
  const years = (length / (365 * DAY)) * (FAR_LABEL / Math.max(width, 1));
  if (years < 900) return null;
  return { scale: 'year', step: FAR_STEPS.find((step) => step >= years) ?? 100_000 };
}

function labels(options: Record<Step, Intl.DateTimeFormatOptions | null>, locale: string): Labels {
  const formats = new Map(
    Object.entries(options).map(([step, each]) => [step, each && timeFormat(locale, each)]),
  );
  return (time, step) => formats.get(step)?.(time.valueOf()) ?? '';
}
