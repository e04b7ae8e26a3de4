import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createServer, minify } from 'vite';

/** The fonts' files that nearly every text in a Latin script needs, those of the articles and of the tool. */
const firstFonts = /^source-(?:sans-3|serif-4)-latin-wght-normal\./;

/** What the first picture does without: the app's script, and how the page looks in tabs and on home screens. */
const notForDrawing =
  /<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|icon|apple-touch-icon|manifest)"[^>]* href="\.[^>]*>/g;

/**
 * Puts the default screen into index.html, so that it can be read before any script has run and without any. All that this
 * does not need stands in a template, out of which `src/early.js` takes it once something has been drawn. In development the
 * page stays empty and is drawn by its scripts.
 *
 * @returns {import('vite').Plugin}
 */
export function firstScreen() {
  let root = '';
  return {
    name: 'first-screen',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      ({ root } = config);
    },
    transform: {
      filter: { id: /@fontsource-variable\/.*\.css$/ },
      // Fonts that are late are for the next visit: words that are being read do not change under the eye.
      handler: (code) => code.replaceAll('font-display: swap', 'font-display: optional'),
    },
    async buildStart() {
      const source = await readFile(join(root, 'src/early.js'), 'utf8');
      const { code } = await minify('early.js', source);
      this.emitFile({ type: 'asset', name: 'early.js', source: code });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(source, { bundle }) {
        const { dossier, screen, foreword, digest } = await drawn(root);
        const icon = encodeURIComponent(await readFile(join(root, 'public/icon.svg'), 'utf8'));
        // A browser that knows of no icon asks for one at once.
        const html = source.replace('./icon.svg', `data:image/svg+xml,${icon}`);
        const files = Object.values(bundle ?? {});
        /** @param {(name: string, path: string) => boolean} isMeant - Of a file's first name, and its path in the sources. */
        const named = (isMeant) =>
          files
            .filter((file) => file.type === 'asset')
            .filter(({ names, originalFileNames }) => isMeant(names[0] ?? '', originalFileNames[0] ?? ''))
            .map(({ fileName }) => `./${fileName}`);
        const [early = ''] = named((name) => name === 'early.js');
        const ahead = named((_, path) => path.startsWith(`seeds/${dossier}/`));
        const fonts = named((name) => firstFonts.test(name));
        const preloads = [
          ...ahead.map((href) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}">`),
          ...fonts.map(
            (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`,
          ),
        ];
        const later = [...html.matchAll(notForDrawing), ...preloads].join('');
        return {
          html: html
            .replaceAll(notForDrawing, '')
            .replace('<html', '<html data-fonts="later"')
            .replace(
              // Without it the script would take a phone's page for a wide one.
              /<meta name="viewport"[^>]*>/,
              (viewport) =>
                `${viewport}\n    <template id="later">${later}</template>\n    <script src="${early}"></script>`,
            )
            .replace('<div id="root"></div>', () => `<div id="root">${screen}</div>\n    ${foreword}`),
          tags: [{ tag: 'meta', attrs: { name: 'checked-dossier', content: digest }, injectTo: 'head' }],
        };
      },
    },
  };
}

/**
 * The default screen as HTML, drawn by the app's own code.
 *
 * @param {string} root
 * @returns {Promise<{ dossier: string, screen: string, foreword: string, digest: string }>} With the id of the dossier that it
 *   shows, the digest of its files, and what stands in the page in place of another screen.
 */
async function drawn(root) {
  // Only to load the app's modules: Vite's `runnerImport` would be done before what they load later is there.
  const server = await createServer({
    root,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    oxc: { jsx: { runtime: 'automatic', development: false } },
  });
  try {
    const { FIRST, firstScreen: draw, checkedDigest } = await server.ssrLoadModule('/src/prerender.tsx');
    const folder = join(root, 'seeds', FIRST);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
    const texts = await Promise.all(
      files.map(
        async (file) => /** @type {const} */ ([basename(file), await readFile(join(folder, file), 'utf8')]),
      ),
    );
    const json = await readFile(join(folder, 'dossier.json'), 'utf8');
    return {
      dossier: FIRST,
      ...(await draw(json, new Map(texts))),
      digest: await checkedDigest(json, new Map(texts)),
    };
  } finally {
    await server.close();
  }
}
