import type { TimeSpan } from '#domain/chronology/calendar.ts';

/** A window from month to month, e.g. "January 2022 to July 2023"; one month is said once. */
export function monthsInWords(
  window: TimeSpan,
  locale: string,
  join: (from: string, to: string) => string,
): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [from, to] = [format.format(window.start), format.format(window.end - 1)];
  return from === to ? from : join(from, to);
}
