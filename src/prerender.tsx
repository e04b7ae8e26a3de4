import { StrictMode, type ReactElement } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '#app/App.tsx';
import { Foreword } from '#app/Foreword.tsx';
import { queryClient } from '#app/query-client.ts';
import { digestOfFiles } from '#data/checked-files.ts';
import { dossierQuery, openDossier } from '#data/dossier-query.ts';
import { HOME } from '#data/route/route.ts';

/** The dossier that the default screen shows. */
export const { dossier: FIRST } = HOME;

/**
 * The digest of a dossier's files, for the build to put into the page: they need no check there.
 *
 * @param json - The dossier's file.
 * @param texts - Its texts by the names of their files.
 * @throws {Error} Where something in them is amiss, however little: readers are told of that by what checks them.
 */
export async function checkedDigest(json: string, texts: ReadonlyMap<string, string>): Promise<string> {
  const { lost, astray, changed } = await openDossier(json, texts);
  const digest = await digestOfFiles(json, texts);
  if (digest === null || changed === null || lost.length + astray.length + changed.length > 0) {
    throw new Error(
      `The files of the dossier "${FIRST}" are not as they should be: npm run dossier says why.`,
    );
  }
  return digest;
}

/**
 * The default screen as HTML, for the build to put into the page, and what can be read in place of another.
 *
 * @param json - The dossier's file.
 * @param texts - Its texts by the names of their files.
 * @throws What went wrong while it was drawn: a page with half a screen is not to be built.
 */
export async function firstScreen(
  json: string,
  texts: ReadonlyMap<string, string>,
): Promise<{ screen: string; foreword: string }> {
  const open = await openDossier(json, texts);
  queryClient.setQueryData(dossierQuery(FIRST).queryKey, open);
  return {
    screen: await htmlOf(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
    foreword: await htmlOf(<Foreword dossier={open.look.dossier} />),
  };
}

async function htmlOf(element: ReactElement): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerender(element, {
    // Larger parts would be put in place by a script within the page, which the policy forbids.
    progressiveChunkSize: Infinity,
    onError: (failure) => void failures.push(failure),
  });
  const html = await new Response(prelude).text();
  if (failures.length > 0) throw failures[0];
  return html;
}
