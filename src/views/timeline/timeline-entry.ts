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
  /** The full accessible name: title, date in words, who tells it. Asked for when the event is drawn. */
  name: () => string;
  drawn: DrawnDate;
  /** Told by no article. */
  context: boolean;
  /** Only where an article says so. */
  relation?: 'warmer' | 'cooler';
};

export type TimelineLane = { id: string; title: string };

/** A band such as an administration, in ms since the Unix epoch. */
export type TimelineEra = { id: string; title: string } & TimeSpan;

/** A stretch of time that a reader can jump to by name. */
export type TimelinePreset = { id: string; title: string; window: TimeSpan };
