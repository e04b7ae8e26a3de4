import { dateInWords } from '#domain/chronology/words.ts';
import type { ArticleColumn } from '#domain/coverage/article-columns.ts';
import type { Messages } from '#messages/en.ts';

/** What a column is called: its outlet, and the day where the outlet has several articles. */
export function columnName(
  { outlet, edition }: ArticleColumn,
  messages: Messages,
  length: 'name' | 'short' = 'short',
): string {
  if (!edition) return outlet[length];
  const date = dateInWords(edition.published, messages.dates, messages.locale);
  return messages.ledger.edition(outlet[length], date, edition.nth);
}
