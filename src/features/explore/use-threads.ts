import { useMemo } from 'react';
import type { Standing } from '#domain/dossier/standing.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import type { Route } from '#data/route/route.ts';

type Joined = {
  /** The claims that stand in several of the columns, with their standing. */
  matched: ReadonlyMap<string, Standing>;
  /** Those of them that threads are drawn for. */
  threads: ReadonlyMap<string, Standing>;
};

/**
 * What joins the columns.
 *
 * @param marked - Ids of the claims that are marked.
 * @param beside - Ids of the articles side by side.
 * @param chosen - Id of the chosen claim.
 */
export function useThreads(
  { look, texts }: OpenDossier,
  marked: ReadonlySet<string>,
  beside: readonly string[],
  chosen: string | null,
  wanted: Route['threads'],
): Joined {
  const matched = useMemo(
    () =>
      new Map(
        [...marked].flatMap((id) => {
          const having = beside.filter((article) => texts.get(article)?.begins.has(id));
          const standing = look.standing.get(id);
          return having.length > 1 && standing ? [[id, standing] as const] : [];
        }),
      ),
    [marked, beside, texts, look],
  );
  const threads = useMemo(() => {
    if (wanted === 'all') return matched;
    const standing = look.standing.get(chosen ?? '');
    return new Map(chosen !== null && standing ? [[chosen, standing] as const] : []);
  }, [wanted, matched, chosen, look]);
  return { matched, threads };
}
