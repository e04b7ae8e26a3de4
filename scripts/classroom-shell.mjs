import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { appPolicy, hashOf, withPolicy } from './content-security-policy.mjs';
import { root } from './run.mjs';

/** The name of the file, beside index.html. `data/classroom-file.ts` asks for it. */
const FILE = 'classroom.html';

/** Where a dossier is put when a file is saved for a class. */
const PLACE = '<!-- dossier -->';

/**
 * Builds the app a second time, as one HTML file that needs no other: script, styles and fonts are within it, and its own
 * policy lets it ask nobody for anything. *Save for class* puts a dossier into it. It is loaded when that is asked for.
 *
 * @returns {import('vite').Plugin}
 */
export function classroomShell() {
  return {
    name: 'classroom-shell',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await shell() });
    },
  };
}

async function shell() {
  const result = await build({
    root,
    configFile: false,
    mode: 'classroom',
    logLevel: 'warn',
    plugins: [react(), tailwindcss()],
    publicDir: false,
    build: {
      target: 'es2023',
      write: false,
      assetsInlineLimit: Infinity,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'src/main.tsx'), output: { codeSplitting: false } },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    Array.isArray(result) ? result[0] : result
  );
  const script = output.flatMap((file) => (file.type === 'chunk' ? file.code : []));
  const style = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : [],
  );
  if (script.length !== 1 || style.length !== 1) {
    throw new Error(
      `${FILE} takes one script and one style sheet, not ${script.length} and ${style.length}.`,
    );
  }
  return page({
    script: withinScript(script[0] ?? ''),
    style: (style[0] ?? '').replaceAll('</style', '<\\/style'),
    icon: await readFile(join(root, 'public/icon.svg'), 'utf8'),
  });
}

/**
 * A script as it may stand within an element: what would end the element, or make a comment of the rest, is written as
 * strings and regular expressions read it just the same.
 *
 * @param {string} code
 */
function withinScript(code) {
  return code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');
}

/** @param {{ script: string, style: string, icon: string }} parts */
function page({ script, style, icon }) {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Parallax</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${style}</style>
${PLACE}
<script type="module">${script}</script>
</head>
<body>
<div id="root"></div>
<noscript>Parallax needs JavaScript, which is switched off for this file. Nothing is sent anywhere.</noscript>
</body>
</html>
`;
  return withPolicy(html, {
    ...appPolicy,
    'script-src': [hashOf(script)],
    'style-src': [hashOf(style)],
    'img-src': ['data:'],
    'font-src': ['data:'],
    // Everything is here: there is nobody to ask.
    'connect-src': ["'none'"],
    'manifest-src': ["'none'"],
    'worker-src': ["'none'"],
  });
}
