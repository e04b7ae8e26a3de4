import type { TextFormat } from './fault.ts';

/** The formats of texts within a dossier. JSON Schema knows no flags, so neither do these. */
export const FORMATS = {
  slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  /** No white space, and nothing that cannot be seen: what a reader is shown is where the link leads. */
  url: /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\\]+$/,
  /**
   * A text beside dossier.json: no separator, no drive, not hidden, and nothing that a file system refuses. The
   * ending is the one by which the build finds the texts that ship.
   */
  'file-name': /^[^./\\:*?"<>|\s][^/\\:*?"<>|\u0000-\u001f]*\.txt$/,
  sha256: /^[0-9a-f]{64}$/,
  language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  day: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
} satisfies Record<TextFormat, RegExp>;
