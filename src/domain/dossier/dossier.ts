/**
 * The dossier as the program holds it: one story told by several outlets.
 *
 * These are the shapes of the file format, version 1 (FORMAT.md), after decoding: every id is unique, every
 * reference resolves, every article has its text, every date reads as EDTF. Fields the format does not know
 * are kept on the objects but have no type here.
 */
export type Dossier = {
  format: 'dossier';
  version: 1;
  id: string;
  title: string;
  summary: string;
  /** BCP 47 tag of the dossier's own words. */
  lang: string;
  outlets: Outlet[];
  articles: Article[];
  claims: Claim[];
  events: DossierEvent[];
  lanes: Lane[];
  eras: Era[];
  /** Stretches of the timeline worth a name. */
  presets?: Preset[];
  people: Person[];
  sources: Source[];
  notes: Note[];
  lessons: Lesson[];
};

export type Outlet = { id: string; name: string; short: string; url?: string };

export type Article = {
  id: string;
  outlet: string;
  headline: string;
  byline?: string;
  /** EDTF. */
  published: string;
  /** Which version of the story this text is. */
  edition?: string;
  url?: string;
  /** BCP 47 tag; the dossier's own language when absent. */
  lang?: string;
  /** The file beside the dossier that the text came from, in folder form. */
  textFile?: string;
  /** The full text, unaltered, or what `extent` says. */
  text: string;
  /** `quotations`: the text holds some quotations, with gaps marked. The full text when absent. */
  extent?: 'quotations';
  /** Lower-case hexadecimal SHA-256 of the full text in UTF-8. */
  sha256: string;
  /** What in the text is not running text; all else is body. */
  parts?: Part[];
};

export type PartRole = 'chrome' | 'headline' | 'standfirst' | 'caption' | 'credit';

export type Part = Quote & { role: PartRole };

/**
 * Words that stand in an article; `prefix` and `suffix` tell which, where they stand there more than once.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export type Quote = { exact: string; prefix?: string; suffix?: string };

export type ClaimKind = 'event' | 'state' | 'statement' | 'quotation' | 'background';
export type Weight = 'core' | 'supporting' | 'minor';

/** One checkable matter, and every article's wording of it. */
export type Claim = {
  /** A slug that links point at: it never changes. */
  id: string;
  /** One neutral sentence in the dossier's own words. */
  statement: string;
  kind: ClaimKind;
  topic: string;
  weight: Weight;
  /** At least one; at most one for each article. */
  reports: Report[];
  /** Only where articles of two or more outlets report the claim and differ. */
  difference?: Difference;
  /**
   * Ids of claims near this one, the nearest first: where an outlet is silent on this, the first of them that it
   * reports is the nearest thing it says.
   */
  related?: string[];
};

export type Report = { article: string; passages: Quote[]; attribution: Attribution };

export type AttributionKind = 'outlet' | 'named' | 'anonymous' | 'institution' | 'document' | 'outlet-cited';

/** Who says so. */
export type Attribution = {
  kind: AttributionKind;
  /** Ids of people. */
  sources?: string[];
  /** The article's own words of attribution. */
  words?: string;
};

export type Aspect =
  'attribution' | 'certainty' | 'date' | 'detail' | 'framing' | 'number' | 'scope' | 'substance';

export type Difference = { aspects: Aspect[]; note: string };

/** Named apart from the DOM's `Event`. */
export type DossierEvent = {
  id: string;
  title: string;
  summary: string;
  lane: string;
  /** EDTF: the date in the record, never finer than its source. */
  date: string;
  /** How the date was found, or that no public record gives it. */
  dateNote?: string;
  /** What each article says of when; empty for context that no article tells. */
  reported: ReportedDate[];
  claims: string[];
  people?: string[];
  sources: string[];
  /** Only where an article itself says that relations warmed or cooled. */
  relation?: { direction: 'warmer' | 'cooler'; article: string; exact: string };
};

export type ReportedDate = {
  article: string;
  /** EDTF, as precise as the wording and no more; an open interval where the article gives no date. */
  date: string;
  /** How the date follows from the wording, e.g. a weekday counted from the day of publication. */
  inferred?: string;
  passages: Quote[];
};

export type Lane = { id: string; title: string };

/** A band of the timeline, such as an administration. `start` and `end` are EDTF days. */
export type Era = { id: string; title: string; start: string; end: string };

/** A stretch of the timeline to jump to. `from` and `to` are EDTF days, both inclusive. The timeline opens on `opening`. */
export type Preset = { title: string; from: string; to: string; opening?: boolean };

export type Person = { id: string; name: string; role: string; kind: 'person' | 'institution' | 'unnamed' };

/** An authority for the record. `date` is EDTF. */
export type Source = { id: string; title: string; publisher: string; date?: string; url?: string };

/** An editor's note: what the record adds to a claim or event, or corrects. */
export type Note = {
  id: string;
  about: { claim?: string; event?: string };
  text: string;
  sources: string[];
};

export type Lesson = {
  id: string;
  title: string;
  minutes: number;
  audience?: string;
  /** What students can do afterwards. */
  aims?: string[];
  /** What students commonly get wrong, in their words, and what helps. */
  misconceptions?: { belief: string; reply: string }[];
  steps: LessonStep[];
};

/** One thing to say. Its references may lead nowhere: the step then says so and the lesson goes on. */
export type LessonStep = {
  title: string;
  text: string;
  /** What only the presenter reads. */
  notes?: string;
  minutes?: number;
  /** Who works together; the whole class when absent. */
  work?: 'class' | 'pairs' | 'alone';
  /** Words of the articles, shown large. */
  quotes?: QuoteFrom[];
  question?: string;
  answer?: string;
  exercise?: Exercise;
  show: StepShow;
};

/** Words, and the id of the article that they stand in. */
export type QuoteFrom = Quote & { article: string };

export type ExerciseKind = 'sort' | 'outlet' | 'order' | 'missing';

/**
 * Something for the class to guess. What is asked about is named here, what is right follows from the dossier:
 * `sort` asks for the standing of `claims`, `outlet` for the outlets of `passages`, `order` for the order of
 * `events`, and `missing` which of `claims` and `events` the `article` does not tell.
 */
export type Exercise = {
  kind: ExerciseKind;
  claims?: string[];
  events?: string[];
  passages?: QuoteFrom[];
  article?: string;
};

/** `from` and `to` are EDTF. Fields that are not here are read as in a link. */
export type StepShow = {
  view: string;
  claim?: string;
  event?: string;
  from?: string;
  to?: string;
  [parameter: string]: unknown;
};
