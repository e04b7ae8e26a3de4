import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { DrawnDate } from '#domain/chronology/drawn.ts';

/** One event in one lane. An event may have an entry in each of several lanes. */
export type TimelineEntry = {
  /** Unique. */
  key: string;
  event: string;
  /** A lane's id; empty where there are no lanes. */
  lane: string;
  title: string;
  /** BCP 47 tag of the title. */
  lang: string;
  /** The accessible name: title, date in words, who tells it, how far dates are apart. Asked for when it is drawn. */
  name: () => string;
  /** What is said after the name: an outlet's words, reasons. */
  description: () => string;
  drawn: DrawnDate;
  /** Told by no article. */
  context: boolean;
  /** Only where an article says so, and where its outlet has a lane, only there. */
  relation?: SaidRelation;
  /** How far reported and recorded dates are apart. Asked for when the event is pointed at. */
  apart: () => readonly SaidApart[];
};

/** That relations became warmer or cooler, as an outlet says. */
export type SaidRelation = {
  /** Tells the two apart without colour. */
  sign: string;
  /** Beside the title: the sign and the word. */
  shown: string;
  /** The word and whose it is. */
  said: string;
  /** The outlet's own words, and their BCP 47 tag. */
  words: string;
  lang: string;
};

/** A sentence on two dates, and why each is what it is. */
export type SaidApart = { said: string; reasons: readonly string[] };

export type TimelineLane = { id: string; title: string; lang?: string };

/** A band such as an administration, in ms since the Unix epoch. */
export type TimelineEra = { id: string; title: string } & TimeSpan;

/** A stretch of time that a reader can jump to by name. */
export type TimelinePreset = { id: string; title: string; window: TimeSpan };
