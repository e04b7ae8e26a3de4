import type { Fault } from './fault.ts';
import { repeatsIn } from './id-rules.ts';
import { valueType } from './shape-faults.ts';
import { entriesOf, fieldOf, type Spot, textOf } from './spot.ts';

/**
 * An article reports a claim once, with all its passages; only where articles of two or more outlets report it
 * can they differ; a claim is related to others; a note is about something.
 */
export function brokenClaims(root: Spot): Fault[] {
  const outlets = new Map(
    entriesOf(root, 'articles').map((article) => [textOf(article, 'id'), textOf(article, 'outlet')]),
  );
  return [
    ...entriesOf(root, 'claims').flatMap((claim) => [
      ...secondReports(claim),
      ...loneDifference(claim, outlets),
      ...relatedToItself(claim),
    ]),
    ...entriesOf(root, 'notes').flatMap((note): Fault[] => {
      const about = fieldOf(note, 'about');
      const empty = ['claim', 'event'].every((key) => fieldOf(about, key).value === undefined);
      if (valueType(about.value) !== 'object' || !empty) return [];
      return [{ place: about.place, problem: { kind: 'about-nothing' } }];
    }),
  ];
}

function secondReports(claim: Spot): Fault[] {
  return repeatsIn(entriesOf(claim, 'reports').map((report) => fieldOf(report, 'article'))).map(
    ({ spot, id, first }) => ({
      place: spot.place,
      problem: { kind: 'second-report', article: id, first: first.place },
    }),
  );
}

function loneDifference(claim: Spot, outlets: ReadonlyMap<string | undefined, string | undefined>): Fault[] {
  const difference = fieldOf(claim, 'difference');
  const reporting = entriesOf(claim, 'reports').map((report) => outlets.get(textOf(report, 'article')));
  // With an article or outlet unknown, which is a fault of its own, nothing can be said of the difference.
  if (difference.value === undefined || reporting.length === 0 || reporting.includes(undefined)) return [];
  if (new Set(reporting).size > 1) return [];
  return [{ place: difference.place, problem: { kind: 'lone-difference' } }];
}

function relatedToItself(claim: Spot): Fault[] {
  const id = textOf(claim, 'id');
  return entriesOf(claim, 'related')
    .filter((spot) => id !== undefined && spot.value === id)
    .map(({ place }) => ({ place, problem: { kind: 'related-to-itself' } }));
}
