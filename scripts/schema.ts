import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { dossierJsonSchema } from '#domain/file/json-schema.ts';

const FILE = 'public/dossier.schema.json';

/** Write the JSON Schema of a dossier from the schema that decodes. npm runs it in the project's root. */
export async function main(): Promise<void> {
  await writeFile(
    FILE,
    await format(JSON.stringify(dossierJsonSchema()), { parser: 'json', printWidth: 110 }),
  );
  console.log(`${FILE} written`);
}
