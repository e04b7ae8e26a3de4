/** Whether a text's language is English: word lists kept by hand hold for no other. `lang` is a BCP 47 tag. */
export function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/i.test(lang);
}
