import type { Span } from '#domain/text/span.ts';

/** What a reader opens from what was found. */
export type Opening =
  | { kind: 'claim' | 'event'; id: string }
  /** @param block - Offset of the paragraph in the article's text. @param spans - Of the words found, in the text. */
  | { kind: 'words'; article: string; block: number; spans: readonly Span[] };
