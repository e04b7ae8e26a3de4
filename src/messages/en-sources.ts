import { CLAIMS, list, number, plural } from './en-count.ts';
import type { CautionKind } from '#domain/coverage/corroboration.ts';
import type { Manner } from '#domain/coverage/sourcing.ts';
import type { AttributionKind, Person } from '#domain/dossier/dossier.ts';

/** The sources: who is quoted by whom, in English. */
export const sources = {
  title: 'Sources',
  lead: 'On whose word each article reports what it does. Every number is a count of claims; none is a score.',

  shares: 'How each article attributes its claims',
  sharesHelp:
    'A claim that an article tells without naming anyone for it stands in the outlet’s own voice. The bar’s length is the share of the article’s claims.',
  kind: 'Attribution',
  kinds: {
    outlet: 'Outlet’s own voice',
    named: 'Named person',
    anonymous: 'Unnamed source',
    institution: 'Institution',
    document: 'Document',
    'outlet-cited': 'Another outlet',
  } satisfies Record<AttributionKind, string>,
  share: (count: number, total: number) => `${number(count)} of ${plural(total, CLAIMS)}`,

  cited: 'Who is cited, and by whom',
  citedHelp:
    'Quoted: words of the report stand within quotation marks in the article. Paraphrased: none do. This says how the words are set, not how well they are founded.',
  source: 'Source',
  groups: {
    person: 'Named people',
    institution: 'Institutions and documents',
    unnamed: 'Unnamed',
  } satisfies Record<Person['kind'], string>,
  /** Who is pointed at without being listed. */
  unlisted: {
    outlet: 'The outlet itself',
    named: 'A named person who is not listed',
    anonymous: 'Unnamed, and not described further',
    institution: 'An institution that is not listed',
    document: 'A document that is not listed',
    'outlet-cited': 'Another outlet, not listed',
  } satisfies Record<AttributionKind, string>,
  manners: { quoted: 'quoted', paraphrased: 'paraphrased' } satisfies Record<Manner, string>,
  counts: (quoted: number, paraphrased: number) =>
    list([
      ...(quoted > 0 ? [`quoted ${number(quoted)}`] : []),
      ...(paraphrased > 0 ? [`paraphrased ${number(paraphrased)}`] : []),
    ]),
  notCitedHere: 'not cited',
  claimsOf: (name: string) => `Claims of ${name}`,
  none: 'No claim is attributed to anyone but the outlets themselves.',

  cautions: 'Agreement is not corroboration',
  cautionsHelp:
    'Where outlets report the same but may lean on one source, their agreement may be that one source’s word. This is a caution to the reader and no reproach to anyone.',
  caution: {
    'cites-outlet': 'One outlet cites another',
    'names-outlet': 'One outlet names another in its words',
    'same-unnamed': 'Outlets give the same unnamed source',
    'perhaps-same': 'Outlets rest on unnamed sources who may be the same',
  } satisfies Record<CautionKind, string>,
  cautionNone: {
    'cites-outlet': 'No claim is attributed to another outlet.',
    'names-outlet': 'No outlet names another in the words of a claim.',
    'same-unnamed': 'No two outlets give the same unnamed source for a claim.',
    'perhaps-same': 'No two outlets rest on different unnamed sources for a claim.',
  } satisfies Record<CautionKind, string>,
  cites: (outlet: string, cited: string) =>
    cited === '' ? `${outlet} cites another outlet.` : `${outlet} cites ${cited}.`,
  names: (outlet: string, cited: string) => `${outlet} names ${cited}.`,
  sameUnnamed: (outlets: string, source: string, role: string) =>
    `${outlets}: ${source}${role === '' ? '' : ` (${role})`}.`,
  perhapsSame: (outlets: string, who: string) =>
    `${outlets}: ${who === '' ? 'unnamed sources' : who}. Nobody can tell from the texts whether they are the same.`,

  uncited: 'In the story, but given as no source',
  uncitedHelp: 'Of these the articles tell; no claim is attributed to them.',
};
