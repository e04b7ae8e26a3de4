import type { ReactNode } from 'react';
import { useMessages } from '#messages/use-messages.ts';

/**
 * A mark as the drawing makes it, in a frame as high as a row. Its places, in px, are in timeline-key.css: the HTML that
 * comes with the page may hold no styles.
 */
type Sample = { marks: ReactNode; isContext?: boolean };

/** The marks that can occur, by the names that the messages give them. */
export const KEY_SAMPLES = {
  day: { marks: <Dot at={19} /> },
  within: { marks: <Bar isWithin /> },
  lasting: { marks: <Bar /> },
  soft: { marks: <Bar isWithin start="soft" end="soft" /> },
  open: { marks: <Bar end="open" /> },
  allOf: {
    marks: (
      <>
        <Join />
        <Dot at={4} />
        <Dot at={34} />
      </>
    ),
  },
  oneOf: {
    marks: (
      <span className="is-faint">
        <Join />
        <Dot at={4} />
        <Dot at={34} />
      </span>
    ),
  },
  beside: {
    marks: (
      <>
        <Dot at={19} />
        <span className="timeline-stem" data-at={24} />
        <span className="timeline-whisker" data-at={4} data-within="" data-start="sharp" data-end="sharp" />
      </>
    ),
  },
  apart: {
    marks: (
      <>
        <Dot at={4} />
        <span className="timeline-stem" data-at={9} />
        <span className="timeline-lead" data-at={9} />
        <span className="timeline-ring" data-at={39} />
      </>
    ),
  },
  context: { marks: <Dot at={19} />, isContext: true },
  warmer: { marks: <Relation direction="warmer" /> },
  cooler: { marks: <Relation direction="cooler" /> },
  related: {
    marks: (
      <svg className="timeline-lines" aria-hidden="true" viewBox="0 0 48 24">
        <path d="M4 5 C 24 5 24 19 44 19" />
      </svg>
    ),
  },
  chosen: { marks: <span className="timeline-sample-chosen" /> },
  group: { marks: <Group /> },
} satisfies Record<string, Sample>;

export type KeyMark = keyof typeof KEY_SAMPLES;

function Dot({ at }: { at: 4 | 19 | 34 }) {
  return <span className="timeline-dot" data-at={at} />;
}

function Join() {
  return <span className="timeline-join" data-at={14} />;
}

type End = 'sharp' | 'soft' | 'open';

function Bar({
  isWithin = false,
  start = 'sharp',
  end = 'sharp',
}: {
  isWithin?: boolean;
  start?: End;
  end?: End;
}) {
  return (
    <span
      className="timeline-bar"
      data-within={isWithin ? '' : undefined}
      data-start={start}
      data-end={end}
    />
  );
}

function Relation({ direction }: { direction: 'warmer' | 'cooler' }) {
  return <span className="timeline-sample-relation">{useMessages().timeline.relation[direction]}</span>;
}

function Group() {
  return <span className="timeline-group">{useMessages().timeline.events(4)}</span>;
}
