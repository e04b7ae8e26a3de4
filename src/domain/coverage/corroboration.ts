import type { Claim, Outlet, Person, Report } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** Why the agreement of outlets on a claim may rest on one and the same ground. Outlets are in the dossier's order. */
export type Caution =
  /** An outlet attributes the claim to another outlet. */
  | { kind: 'cites-outlet'; claim: Claim; outlet: Outlet; cited: readonly string[] }
  /** The words with which an outlet reports the claim name another outlet of the dossier. */
  | { kind: 'names-outlet'; claim: Claim; outlet: Outlet; cited: readonly string[] }
  /** Two or more outlets give the same unnamed source. */
  | { kind: 'same-unnamed'; claim: Claim; outlets: readonly Outlet[]; source: Person }
  /** Two or more outlets rest on unnamed sources that nobody can tell to be other people. */
  | { kind: 'perhaps-same'; claim: Claim; outlets: readonly Outlet[]; sources: readonly Person[] };

export type CautionKind = Caution['kind'];

/** In the order they are listed: the plainest first. */
export const CAUTION_KINDS: readonly CautionKind[] = [
  'cites-outlet',
  'names-outlet',
  'same-unnamed',
  'perhaps-same',
];

/**
 * Where agreement is not corroboration, by kind and then in the dossier's order of claims.
 *
 * - *cites-outlet*: a report is attributed to another outlet, in the dossier or beyond it.
 * - *names-outlet*: a report not so attributed has the full name of another of the dossier's outlets in its own
 *   words, as in “first reported by …”.
 * - *same-unnamed*: reports of two or more outlets give the same person of kind `unnamed`.
 * - *perhaps-same*: reports of two or more outlets rest on unnamed sources alone, and some two of these outlets share
 *   none that is listed. A report rests on them when it is attributed anonymously, or when all its sources are
 *   unnamed; one that has a named source beside them does not.
 *
 * Editions of one outlet are one outlet here. A caution says what cannot be known, and nothing against anyone.
 */
export function cautionsOf(look: LookUp): Caution[] {
  const all = look.dossier.claims.flatMap((claim) => [
    ...crossReferences(look, claim),
    ...sharedUnnamed(look, claim),
    ...perhapsShared(look, claim),
  ]);
  return CAUTION_KINDS.flatMap((kind) => all.filter((caution) => caution.kind === kind));
}

function crossReferences(look: LookUp, claim: Claim): Caution[] {
  return claim.reports.flatMap((report): Caution[] => {
    const outlet = outletOf(look, report);
    if (!outlet) return [];
    const { kind, sources = [], words } = report.attribution;
    if (kind === 'outlet-cited') {
      const names = sources.map((id) => look.person.get(id)?.name ?? id);
      return [
        { kind: 'cites-outlet', claim, outlet, cited: names.length > 0 ? names : words ? [words] : [] },
      ];
    }
    const cited = look.dossier.outlets
      .filter(({ id, name }) => id !== outlet.id && report.passages.some(({ exact }) => exact.includes(name)))
      .map(({ name }) => name);
    return cited.length > 0 ? [{ kind: 'names-outlet', claim, outlet, cited }] : [];
  });
}

function sharedUnnamed(look: LookUp, claim: Claim): Caution[] {
  return look.dossier.people.flatMap((source): Caution[] => {
    if (source.kind !== 'unnamed') return [];
    const outlets = outletsOf(
      look,
      claim.reports.filter(({ attribution }) => attribution.sources?.includes(source.id)),
    );
    return outlets.length > 1 ? [{ kind: 'same-unnamed', claim, outlets, source }] : [];
  });
}

function perhapsShared(look: LookUp, claim: Claim): Caution[] {
  const reports = claim.reports.filter((report) => restsOnUnnamed(look, report));
  const idsOf = (outlet: Outlet): Set<string> =>
    new Set(
      reports
        .filter((report) => outletOf(look, report) === outlet)
        .flatMap(({ attribution }) => attribution.sources ?? []),
    );
  const outlets = outletsOf(look, reports);
  const isOpen = outlets.some((a, index) =>
    outlets.slice(index + 1).some((b) => {
      const others = idsOf(b);
      return ![...idsOf(a)].some((id) => others.has(id));
    }),
  );
  if (!isOpen) return [];
  const ids = new Set(reports.flatMap(({ attribution }) => attribution.sources ?? []));
  return [
    {
      kind: 'perhaps-same',
      claim,
      outlets,
      sources: look.dossier.people.filter(({ id }) => ids.has(id)),
    },
  ];
}

function restsOnUnnamed(look: LookUp, { attribution }: Report): boolean {
  const kinds = (attribution.sources ?? []).map((id) => look.person.get(id)?.kind);
  return attribution.kind === 'anonymous' || (kinds.length > 0 && kinds.every((kind) => kind === 'unnamed'));
}

function outletsOf(look: LookUp, reports: readonly Report[]): Outlet[] {
  const found = new Set(reports.map((report) => outletOf(look, report)));
  return look.dossier.outlets.filter((outlet) => found.has(outlet));
}

function outletOf(look: LookUp, { article }: Report): Outlet | undefined {
  return look.outlet.get(look.article.get(article)?.outlet ?? '');
}
