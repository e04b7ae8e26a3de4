/** What is wrong at one place of a file, as data: the sentences for it are in the messages. */
export type Fault = {
  /** Where, as in `claims[12].reports[0].passages[1].exact`; empty for the file as a whole. */
  place: string;
  problem: Problem;
};

export type Problem = JsonProblem | ShapeProblem | RuleProblem | QuoteProblem;

/** The file cannot be read as JSON, or not safely. */
export type JsonProblem =
  | { kind: 'empty-file' }
  | { kind: 'too-large'; characters: number; limit: number }
  /** `line` and `column` count from 1; `found` is the character there, empty at the end of the file. */
  | { kind: 'not-json'; line: number; column: number; expected: JsonExpectation; found: string }
  | { kind: 'too-deep'; limit: number }
  | { kind: 'forbidden-key'; key: string }
  /** A list's entries or an object's fields, or with the place empty all values of the file. */
  | { kind: 'too-many'; count: number; limit: number };

export type JsonExpectation = 'value' | 'key' | 'colon' | 'comma' | 'quote' | 'end';

/** A value is not of the form that the format gives it. */
export type ShapeProblem =
  | { kind: 'not-a-dossier' }
  | { kind: 'newer-version'; given: number; known: number }
  | { kind: 'unknown-version'; given: number; known: number }
  | { kind: 'missing'; expected: ValueType | readonly string[] }
  | { kind: 'wrong-type'; expected: ValueType; given: ValueType }
  | { kind: 'not-one-of'; options: readonly string[]; given: string }
  | { kind: 'malformed'; expected: TextFormat; given: string }
  | { kind: 'empty'; expected: 'text' | 'list' }
  | { kind: 'not-positive'; given: number }
  /** In UTF-16 code units. */
  | { kind: 'too-long'; characters: number; limit: number }
  /** More faults of form than can be told. */
  | { kind: 'countless' };

export type ValueType = 'text' | 'list' | 'object' | 'number' | 'boolean' | 'nothing';

export type TextFormat = 'slug' | 'url' | 'file-name' | 'sha256' | 'language' | 'day';

/** The form is right, but it says something that cannot be. */
export type RuleProblem =
  | { kind: 'duplicate-id'; id: string; first: string }
  | { kind: 'unknown-id'; of: IdKind; id: string; known: readonly string[] }
  | { kind: 'repeated-id'; id: string }
  | { kind: 'no-date'; given: string }
  | { kind: 'span-reversed'; given: string }
  | { kind: 'days-reversed'; start: string; end: string }
  | { kind: 'no-text' }
  | { kind: 'no-text-file'; name: string }
  /** `unit` is a UTF-16 surrogate without its other half. */
  | { kind: 'half-character'; unit: number }
  /** `code` is that of a character that cannot be seen: a control, one that turns the order of words, one without its pair. */
  | { kind: 'control-character' | 'order-turned' | 'direction-unpaired'; code: number }
  | { kind: 'parts-overlap'; other: string }
  | { kind: 'second-report'; article: string; first: string }
  | { kind: 'lone-difference' }
  | { kind: 'related-to-itself' }
  | { kind: 'about-nothing' };

export type IdKind = 'outlet' | 'article' | 'claim' | 'event' | 'lane' | 'person' | 'source';

/** Words are not where they are said to be. */
export type QuoteProblem =
  | {
      kind: 'quote-absent';
      article: string;
      /** How often the words stand in the text without the given `prefix` and `suffix`. */
      elsewhere: number;
      /** Words that do stand there and read alike; a help for whoever mends the file, never a place. */
      alike: { words: string; given: string; stands: string } | null;
    }
  | { kind: 'quote-ambiguous'; article: string; count: number }
  /** The digests are SHA-256 in hexadecimal. */
  | { kind: 'text-changed'; recorded: string; actual: string };
