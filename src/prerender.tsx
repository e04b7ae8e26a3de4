import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '#app/App.tsx';
import { queryClient } from '#app/query-client.ts';
import { dossierQuery, openDossier } from '#data/dossier-query.ts';
import { HOME } from '#data/route/route.ts';

/** The dossier that the default screen shows. */
export const { dossier: FIRST } = HOME;

/**
 * The default screen as HTML, for the build to put into the page.
 *
 * @param json - The dossier's file.
 * @param texts - Its texts by the names of their files.
 * @throws What went wrong while it was drawn: a page with half a screen is not to be built.
 */
export async function firstScreen(json: string, texts: ReadonlyMap<string, string>): Promise<string> {
  queryClient.setQueryData(dossierQuery(FIRST).queryKey, await openDossier(json, texts));
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <App />
    </StrictMode>,
    {
      // Larger parts would be put in place by a script within the page, which the policy forbids.
      progressiveChunkSize: Infinity,
      onError: (failure) => void failures.push(failure),
    },
  );
  const html = await new Response(prelude).text();
  if (failures.length > 0) throw failures[0];
  return html;
}
