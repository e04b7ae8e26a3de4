import { startOfDay } from '#domain/chronology/calendar.ts';

type Format = (time: number) => string;

const YEAR_1 = startOfDay(1, 1, 1);

/** Making one costs a hundred times what using it does. There are a handful in a language. */
const known = new Map<string, Format>();

/**
 * A text for each time in UTC and in a language. Where years are written, those before year 1 have their era: "44" of
 * the one age and of the other are two years.
 */
export function timeFormat(locale: string, options: Intl.DateTimeFormatOptions): Format {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? made(locale, options);
  known.set(key, format);
  return format;
}

function made(locale: string, options: Intl.DateTimeFormatOptions): Format {
  const settings = { timeZone: 'UTC', hourCycle: 'h23', ...options } as const;
  const plain = new Intl.DateTimeFormat(locale, settings);
  if (options.year === undefined) return (time) => plain.format(time);
  const withEra = new Intl.DateTimeFormat(locale, { ...settings, era: 'short' });
  return (time) => (time < YEAR_1 ? withEra : plain).format(time);
}
