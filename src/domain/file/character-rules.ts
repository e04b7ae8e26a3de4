import type { Fault } from './fault.ts';
import { entriesOf, fieldOf, type Spot } from './spot.ts';
import { type Texts, textSpots } from './text-rules.ts';

/**
 * No article's text and no quote holds half a character. A surrogate without its other half cannot be written in
 * UTF-8, so the text would be another one once it was saved, and a quote that ends amid a character marks none.
 */
export function halfCharacters(root: Spot, texts: Texts['texts']): Fault[] {
  return [
    ...textSpots(root, texts).flatMap(halfIn),
    ...quoteSpotsIn(root).flatMap((quote) =>
      ['exact', 'prefix', 'suffix'].flatMap((key) => halfIn(fieldOf(quote, key))),
    ),
  ];
}

function quoteSpotsIn(root: Spot): Spot[] {
  const passagesOf = (report: Spot): Spot[] => entriesOf(report, 'passages');
  return [
    ...entriesOf(root, 'articles').flatMap((article) => entriesOf(article, 'parts')),
    ...entriesOf(root, 'claims').flatMap((claim) => entriesOf(claim, 'reports').flatMap(passagesOf)),
    ...entriesOf(root, 'events').flatMap((event) => [
      ...entriesOf(event, 'reported').flatMap(passagesOf),
      fieldOf(event, 'relation'),
    ]),
    ...entriesOf(root, 'lessons')
      .flatMap((lesson) => entriesOf(lesson, 'steps'))
      .flatMap((step) => [...entriesOf(step, 'quotes'), ...entriesOf(fieldOf(step, 'exercise'), 'passages')]),
  ];
}

function halfIn({ value, place }: Spot): Fault[] {
  if (typeof value !== 'string' || value.isWellFormed()) return [];
  const at = value.search(/\p{Surrogate}/u);
  return [{ place, problem: { kind: 'half-character', unit: value.charCodeAt(at) } }];
}
