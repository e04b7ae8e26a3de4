/** A text for each plural category that a language has (CLDR's names); `#` stands for the number. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * How a language writes numbers, puts what is counted into the plural, and lists, as `Intl` knows it.
 *
 * @param locale - BCP 47 tag.
 */
export function countingIn(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { style: 'narrow' });
  const number = (value: number): string => numbers.format(value);
  return {
    number,
    /** The form for a count: “1 claim”, “2 claims”. A category without one of its own takes `other`. */
    plural: (count: number, forms: Forms): string =>
      (forms[rules.select(count)] ?? forms.other).replace('#', number(count)),
    /** As short as the language lists: “NYT, NBC”, “NYT y NBC”. */
    list: (items: readonly string[]): string => lists.format(items),
  };
}
