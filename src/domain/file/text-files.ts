import { FORMATS } from './formats.ts';
import { entriesOf, fieldOf, textOf } from './spot.ts';

/**
 * The names of the files that a dossier in folder form needs beside it, each once.
 *
 * Only plain file names: one that would lead out of the folder is left out here, and the decoder names it.
 *
 * @param json - Any value.
 */
export function textFilesOf(json: unknown): string[] {
  const names = entriesOf({ value: json, place: '' }, 'articles')
    .filter((article) => fieldOf(article, 'text').value === undefined)
    .flatMap((article) => textOf(article, 'textFile') ?? []);
  return [...new Set(names)].filter((name) => FORMATS['file-name'].test(name));
}
