import type { Standing } from '#domain/dossier/standing.ts';
import type { Span } from '#domain/text/span.ts';

/** Words, and where in them is what was looked for. */
export type Emphasised = { text: string; hits: readonly Span[]; lang: string };

/** One thing found. */
export type FoundItem = {
  /** Unique among all that is found. */
  key: string;
  kind: 'claim' | 'event' | 'person' | 'words';
  title: Emphasised;
  /** Of a claim. */
  standing?: { standing: Standing; outlets: readonly string[] };
  /** A date, what a person concerns: what tells it from others of the same title. */
  side: readonly string[];
  /** What a person is, in the dossier's words; it stands before the rest beside the title. */
  role: string | null;
  /** Why it was found, where its title does not say so. An outlet's words name the outlet. */
  because: (Emphasised & { outlet: string | null }) | null;
};

export type FoundGroup = {
  key: string;
  title: string;
  /** How many are shown of how many. */
  count: string;
  items: readonly FoundItem[];
  /** The words of the entry that shows more; null where all is shown. */
  more: string | null;
};
