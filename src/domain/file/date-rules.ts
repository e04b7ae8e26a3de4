import { parseEdtfDate } from '#domain/chronology/edtf-date.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { Fault } from './fault.ts';
import { entriesOf, fieldOf, type Spot, textOf, wordsOf } from './spot.ts';

/** Every date reads as EDTF and is one that a calendar has; no era or preset ends before it begins. */
export function impossibleDates(root: Spot): Fault[] {
  return [
    ...datesIn(root).flatMap((spot): Fault[] => {
      const given = wordsOf(spot);
      if (given === undefined || parseEdtf(given)) return [];
      return [
        { place: spot.place, problem: { kind: isReversed(given) ? 'span-reversed' : 'no-date', given } },
      ];
    }),
    ...entriesOf(root, 'eras').flatMap((era) => reversed(era, 'start', 'end')),
    ...entriesOf(root, 'presets').flatMap((preset) => reversed(preset, 'from', 'to')),
  ];
}

/** Two dates that make no interval: the second ends before the first begins. */
function isReversed(given: string): boolean {
  const ends = given.split('/');
  return ends.length === 2 && ends.every((end) => parseEdtfDate(end) !== null);
}

function reversed(stretch: Spot, first: string, last: string): Fault[] {
  const start = textOf(stretch, first);
  const end = textOf(stretch, last);
  // Days of four-digit years, which the schema demands, are in the order of their letters.
  if (start === undefined || end === undefined || start <= end) return [];
  return [{ place: `${stretch.place}.${last}`, problem: { kind: 'days-reversed', start, end } }];
}

function datesIn(root: Spot): Spot[] {
  return [
    ...entriesOf(root, 'articles').map((article) => fieldOf(article, 'published')),
    ...entriesOf(root, 'events').flatMap((event) => [
      fieldOf(event, 'date'),
      ...entriesOf(event, 'reported').map((reported) => fieldOf(reported, 'date')),
    ]),
    ...entriesOf(root, 'eras').flatMap((era) => [fieldOf(era, 'start'), fieldOf(era, 'end')]),
    ...entriesOf(root, 'presets').flatMap((preset) => [fieldOf(preset, 'from'), fieldOf(preset, 'to')]),
    ...entriesOf(root, 'sources').map((source) => fieldOf(source, 'date')),
    ...entriesOf(root, 'lessons').flatMap((lesson) =>
      entriesOf(lesson, 'steps').flatMap((step) => {
        const show = fieldOf(step, 'show');
        return [fieldOf(show, 'from'), fieldOf(show, 'to')];
      }),
    ),
  ];
}
