/**
 * What the Web Annotation Data Model says an annotation MUST be, as far as it is used here, in JSON Schema. Strict
 * beyond the model in one way: a property that is not known here is refused, so that a typo cannot pass as an
 * extension.
 * @see https://www.w3.org/TR/annotation-model/
 */
const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };

const language = { type: 'string', pattern: '^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$' };

/** The model's motivations, which are its purposes as well. */
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};

/** An object that has these properties and no others; those named in `required` it must have. */
const object = (properties: object, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** 3.2.4: exactly one value; 3.2.4 and 3.3.5: a purpose may be given. */
const textualBody = object(
  {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string', pattern: '^[\\w.+-]+/[\\w.+-]+$' },
    language,
    purpose: motivation,
  },
  ['type', 'value'],
);

/** 4.2.4: exactly one `exact`, at most one `prefix` and `suffix`. */
const textQuoteSelector = object(
  {
    type: { const: 'TextQuoteSelector' },
    exact: { type: 'string', minLength: 1 },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
  ['type', 'exact'],
);

/** 4.1: exactly one source; 3.2.1: an external resource is named by an IRI. */
const specificResource = object(
  {
    type: { const: 'SpecificResource' },
    source: object(
      {
        id: iri,
        type: { enum: ['Dataset', 'Image', 'Video', 'Sound', 'Text'] },
        language,
      },
      ['id'],
    ),
    selector: textQuoteSelector,
  },
  ['source'],
);

/** 3.1: exactly one id, an IRI; a type; one or more targets. */
const annotation = object(
  {
    id: iri,
    type: { const: 'Annotation' },
    motivation,
    body: { type: 'array', items: textualBody },
    target: { type: 'array', items: specificResource, minItems: 1 },
  },
  ['id', 'type', 'target'],
);

/** 5.1 and 5.2: a collection has an id, a type and its first page; a page an id, a type and its annotations. */
export const annotationCollection = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(
    {
      '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
      id: iri,
      type: { const: 'AnnotationCollection' },
      label: { type: 'string' },
      total: { type: 'integer', minimum: 0 },
      first: object(
        {
          id: iri,
          type: { const: 'AnnotationPage' },
          startIndex: { type: 'integer', minimum: 0 },
          items: { type: 'array', items: annotation },
        },
        ['id', 'type', 'items'],
      ),
      last: iri,
    },
    ['@context', 'id', 'type', 'first'],
  ),
};
