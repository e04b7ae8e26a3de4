import { dateInWords } from '#domain/chronology/words.ts';
import type { ExportFrame } from '#domain/export/event-facts.ts';
import { en } from '#messages/en.ts';

/** English words, and addresses of an app at example.org. */
export const frame: ExportFrame = {
  inWords: (date) => dateInWords(date, en.dates, en.locale),
  linkTo: (event) => `https://example.org/parallax/?dossier=d&event=${encodeURIComponent(event)}`,
  words: en.taking,
};
