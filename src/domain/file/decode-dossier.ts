import type { Dossier } from '#domain/dossier/dossier.ts';
import { halfCharacters } from './character-rules.ts';
import { brokenClaims } from './claim-rules.ts';
import { impossibleDates } from './date-rules.ts';
import type { Fault, Problem } from './fault.ts';
import { hiddenCharacters } from './hidden-character-rules.ts';
import { brokenReferences, duplicateIds, repeatedReferences } from './id-rules.ts';
import { unknownLanguages } from './language-rules.ts';
import { astrayIn } from './lesson-rules.ts';
import { type DossierFile, dossierSchema } from './schema.ts';
import { shapeFaults, valueType } from './shape-faults.ts';
import { fieldOf, type Spot } from './spot.ts';
import { lostQuotes, misplacedParts, type Texts, textsOf } from './text-rules.ts';
import { versionProblem } from './upgrade.ts';

export type Decoded =
  /**
   * `lost`: quotations without a place in their article. `astray`: what steps of lessons point at and is not there.
   * The dossier opens, and both are named where they matter.
   */
  | { ok: true; dossier: Dossier; lost: Fault[]; astray: Fault[] }
  /** Everything that is wrong at once, what would not have kept the dossier closed last. */
  | { ok: false; faults: Fault[] };

/**
 * Read a dossier from JSON: the one way in, for the stories that come with the program, imports and storage.
 *
 * All faults are told at once. Only what is no dossier, or of a version that is not known, is refused for that
 * alone, since nothing further can be expected of it. Fields that the format does not know are kept.
 *
 * @param json - Any value. It is not changed.
 * @param texts - The contents of the text files by name, for a dossier in folder form.
 * @returns The dossier or its faults. It never throws.
 */
export function decodeDossier(json: unknown, texts: ReadonlyMap<string, string> = new Map()): Decoded {
  const root: Spot = { value: json, place: '' };
  const refusal = refusalOf(root);
  if (refusal) return { ok: false, faults: [refusal] };

  const shape = shapeOf(json);
  if (!shape) return { ok: false, faults: [fault('', { kind: 'countless' })] };
  const found = textsOf(root, texts);
  const lost = lostQuotes(root, found.texts);
  const astray = astrayIn(root);
  const faults = [
    ...(shape.success ? [] : shapeFaults(json, shape.error)),
    ...unknownLanguages(root),
    ...found.faults,
    ...halfCharacters(root, found.texts),
    ...hiddenCharacters(root, found.texts),
    ...misplacedParts(root, found.texts),
    ...duplicateIds(root),
    ...brokenReferences(root),
    ...repeatedReferences(root),
    ...impossibleDates(root),
    ...brokenClaims(root),
  ];
  if (!shape.success || faults.length > 0)
    return { ok: false, faults: onePerPlace([...faults, ...lost, ...astray]) };
  return { ok: true, dossier: withTexts(shape.data, found.texts), lost, astray };
}

function refusalOf(root: Spot): Fault | null {
  const type = valueType(root.value);
  if (type !== 'object') return fault('', { kind: 'wrong-type', expected: 'object', given: type });
  if (fieldOf(root, 'format').value !== 'dossier') return fault('format', { kind: 'not-a-dossier' });
  const problem = versionProblem(fieldOf(root, 'version').value);
  return problem && fault('version', problem);
}

/** Null where the faults are so many that zod, which hands each list of them on as arguments, overflows the stack. */
function shapeOf(json: unknown) {
  try {
    return dossierSchema.safeParse(json);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const fault = (place: string, problem: Problem): Fault => ({ place, problem });

/** A value of the wrong form may break a rule as well: the first fault at a place says enough. */
function onePerPlace(faults: readonly Fault[]): Fault[] {
  const places = new Set<string>();
  return faults.filter(({ place }) => !places.has(place) && places.add(place));
}

function withTexts(file: DossierFile, texts: Texts['texts']): Dossier {
  const articles = file.articles.map((article, index) => ({ ...article, text: texts[index]?.text ?? '' }));
  return { ...file, articles };
}
