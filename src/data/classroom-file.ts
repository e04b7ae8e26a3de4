import type { Dossier } from '#domain/dossier/dossier.ts';

/** The app as one file without a dossier, which the build puts beside index.html (`scripts/classroom-shell.mjs`). */
const SHELL = './classroom.html';

/** Where in it the dossier stands. */
const PLACE = '<!-- dossier -->';

/**
 * The app and a dossier as one HTML file that needs no network.
 *
 * @throws {Error} When the app's file does not arrive.
 */
export async function classroomFile(dossier: Dossier): Promise<Blob> {
  const response = await fetch(SHELL);
  if (!response.ok) throw new Error(`The file for a class did not arrive: ${response.status}.`);
  const shell = await response.text();
  const at = shell.indexOf(PLACE);
  if (at < 0) throw new Error('The file for a class has no place for a dossier.');
  return new Blob([shell.slice(0, at), blockOf(dossier), shell.slice(at + PLACE.length)], {
    type: 'text/html',
  });
}

/** A block of data that no word of the dossier can end. */
function blockOf(dossier: Dossier): string {
  const json = JSON.stringify(dossier).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="dossier">${json}</script>`;
}
