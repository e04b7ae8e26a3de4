import * as z from 'zod/mini';
import { dossierSchema } from './schema.ts';

/**
 * The form of a dossier file as JSON Schema 2020-12, for editors and other programs: the contents of
 * `public/dossier.schema.json`. It comes from the same schema that decodes.
 */
export function dossierJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(dossierSchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      // That an article has its text in one form or the other is a rule of the decoder; no field alone says so.
      if (zodSchema !== dossierSchema.shape.articles._zod.def.element) return;
      jsonSchema.anyOf = [{ required: ['text'] }, { required: ['textFile'] }];
    },
  });
  return { ...schema, title: 'Dossier', description: 'One story told by several outlets, version 1.' };
}
