import type { Fault } from './fault.ts';
import { entriesOf, fieldOf, type Spot, wordsOf } from './spot.ts';

/** Every language tag is one that `Intl` takes: `en-GB-GB` has the form of one and would throw there. */
export function unknownLanguages(root: Spot): Fault[] {
  return [root, ...entriesOf(root, 'articles')].flatMap((spot): Fault[] => {
    const lang = fieldOf(spot, 'lang');
    const given = wordsOf(lang);
    if (given === undefined || isLanguageTag(given)) return [];
    return [{ place: lang.place, problem: { kind: 'malformed', expected: 'language', given } }];
  });
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
