/** The languages of the interface, as BCP 47 tags. */
export type Language = 'en';
