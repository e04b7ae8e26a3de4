import fc from 'fast-check';

const pad = (value: number, length: number) => String(value).padStart(length, '0');

const years = fc
  .integer({ min: -9999, max: 9999 })
  .map((year) => (year < 0 ? '-' : '') + pad(Math.abs(year), 4));
const months = fc.integer({ min: 1, max: 12 }).map((month) => pad(month, 2));
const days = fc.integer({ min: 1, max: 28 }).map((day) => pad(day, 2));

const dates = fc
  .tuple(
    fc.oneof(
      years,
      fc.tuple(years, months).map((parts) => parts.join('-')),
      fc.tuple(years, months, days).map((parts) => parts.join('-')),
      fc.tuple(years, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-')),
      fc.integer({ min: 0, max: 999 }).map((decade) => `${pad(decade, 3)}X`),
      fc.integer({ min: 0, max: 99 }).map((century) => `${pad(century, 2)}XX`),
      years.map((year) => `${year}-XX`),
      fc.tuple(years, months).map(([year, month]) => `${year}-${month}-XX`),
      years.map((year) => `${year}-XX-XX`),
      fc.integer({ min: 10_000, max: 999_999_999_999 }).map((year) => `Y${year}`),
      fc.integer({ min: 10_000, max: 999_999_999_999 }).map((year) => `Y-${year}`),
    ),
    fc.constantFrom('', '', '?', '~', '%'),
  )
  .map((parts) => parts.join(''));

const lists = fc.array(dates, { minLength: 1, maxLength: 4 }).map((members) => members.join(','));

/** Texts that `parseEdtf` must read: every form, none of them impossible. */
export const edtfTexts = fc.oneof(
  dates,
  dates.map((date) => `${date}/..`),
  dates.map((date) => `../${date}`),
  dates.map((date) => `${date}/`),
  dates.map((date) => `/${date}`),
  dates.map((date) => `${date}/${date}`),
  lists.map((members) => `[${members}]`),
  lists.map((members) => `{${members}}`),
);
