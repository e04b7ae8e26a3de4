import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';
import { timeFormat } from './time-format.ts';

type Join = (from: string, to: string) => string;

const MONTHS = { month: 'long', year: 'numeric' } as const;
const DAYS = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** Shorter, a window's months would say too little of it. */
const SHORT = 62 * DAY;

/** A window from month to month, e.g. "January 2022 to July 2023"; a short one from day to day. */
export function windowInWords(window: TimeSpan, locale: string, join: Join): string {
  return stretchInWords(window, timeFormat(locale, window.end - window.start < SHORT ? DAYS : MONTHS), join);
}

/** A stretch from month to month; one month is said once. */
export function monthsInWords(stretch: TimeSpan, locale: string, join: Join): string {
  return stretchInWords(stretch, timeFormat(locale, MONTHS), join);
}

function stretchInWords({ start, end }: TimeSpan, format: (time: number) => string, join: Join): string {
  const [from, to] = [format(start), format(end - 1)];
  return from === to ? from : join(from, to);
}
