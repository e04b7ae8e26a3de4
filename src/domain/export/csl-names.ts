/** A name for CSL-JSON: `literal` is set as it stands, the others in the order that a style asks for. */
export type CslName =
  { family: string; given: string; suffix?: string; 'non-dropping-particle'?: string } | { literal: string };

/** Words of offices, houses and groups: with one of them a byline names more than people. */
const NO_PERSON =
  /\b(?:agenc(?:y|ies)|associated|board|bureau|contributors?|correspondents?|desk|editors?|editorial|for|from|news|press|reporters?|reuters|service|special|staff|team|the|times|wires?|writers?)\b/i;

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const INITIALS = '(?:\\p{Lu}\\.-?)+';
const PARTICLE = '(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu)';

/** A given name, initials, particles and one family name: all there is no doubt about. */
const PERSON = new RegExp(
  `^(?<given>(?:${WORD}|${INITIALS})(?: ${INITIALS})*) (?:(?<particle>${PARTICLE}(?: ${PARTICLE})*) )?(?<family>${WORD})(?:,? (?<suffix>Jr\\.?|Sr\\.?|I{2,3}|IV))?$`,
  'u',
);

/** Two to four words, each like a name's, without it being plain where the family name begins. */
const LIKE_A_PERSON = new RegExp(
  `^(?:${WORD}|${INITIALS})(?: (?:${WORD}|${INITIALS}|${PARTICLE})){1,4}$`,
  'u',
);

/**
 * The people of a byline such as “By Ann Lee, Bo Ek and Cy Fox”.
 *
 * Careful: a name is parted only where it is plain which part is the family's (“García Márquez” is left whole), and
 * a byline that may hold anything but names (“… in Kyiv”, “The Associated Press”) is one name, kept as it stands
 * without its “By”.
 *
 * @returns Nobody for a byline without words.
 */
export function namesOf(byline: string): CslName[] {
  const words = byline
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^by:?(?: |$)/i, '');
  if (words === '') return [];
  const parts = partsOf(words);
  return parts.every((part) => LIKE_A_PERSON.test(withoutSuffix(part)) && !NO_PERSON.test(part))
    ? parts.map(nameOf)
    : [{ literal: words }];
}

/** Commas part names only before an “and”: “Ann Lee, Kyiv” is no list. */
function partsOf(words: string): string[] {
  const ends = /^(.+?),? (?:and|&) ([^,]+)$/.exec(words);
  return ends ? [...(ends[1] ?? '').split(/, (?!Jr|Sr)/), ends[2] ?? ''] : [words];
}

function withoutSuffix(name: string): string {
  return name.replace(/,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/, '');
}

function nameOf(name: string): CslName {
  const { given, particle, family, suffix } = PERSON.exec(name)?.groups ?? {};
  if (given === undefined || family === undefined) return { literal: name };
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
