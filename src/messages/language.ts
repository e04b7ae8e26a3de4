/** The languages of the interface, as BCP 47 tags. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Which way a language is written, as the page's `dir` has it. */
export type Direction = 'ltr' | 'rtl';
