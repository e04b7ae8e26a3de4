import type { Dossier } from '#domain/dossier/dossier.ts';
import type { DossierFile } from './schema.ts';

/**
 * A dossier as one file of JSON, every text within it. Decoding gives the same dossier again, with every field
 * that the format does not know.
 */
export function encodeDossier(dossier: Dossier): string {
  return pretty(dossier);
}

/**
 * A dossier in folder form: the contents of `dossier.json`, and of the text files by name.
 *
 * An article without a `textFile` gets one named for its id, as does one whose file name another article has
 * taken for a different text.
 */
export function encodeFolder(dossier: Dossier): { json: string; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const articles = dossier.articles.map(({ text, ...article }) => {
    const names = [article.textFile ?? `${article.id}.txt`, `${article.id}.txt`];
    for (let n = 2; !names.some((name) => isFree(texts, name, text)); n++)
      names.push(`${article.id}-${n}.txt`);
    const textFile = names.find((name) => isFree(texts, name, text)) ?? '';
    texts.set(textFile, text);
    return { ...article, textFile };
  });
  return { json: pretty({ ...dossier, articles }), texts };
}

function isFree(texts: ReadonlyMap<string, string>, name: string, text: string): boolean {
  return !texts.has(name) || texts.get(name) === text;
}

function pretty(file: DossierFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
