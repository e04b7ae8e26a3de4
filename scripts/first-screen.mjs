import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createServer, minify } from 'vite';

/** The fonts' files that nearly every text in a Latin script needs, those of the articles and of the tool. */
const firstFonts = /^source-(?:sans-3|serif-4)-latin-wght-normal\./;

/**
 * Puts the default screen into index.html, so that it can be read before any script has run and without any, and names there
 * what is needed first. In development the page stays empty and is drawn by its scripts.
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
      async handler(html, { bundle }) {
        const { dossier, screen, digest } = await drawn(root);
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
        // Drawn from the HTML before its code is there.
        const styles = files
          .flatMap((file) => (file.type === 'chunk' && file.name === 'TimelinePanel' ? [file] : []))
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])].map((file) => `./${file}`))
          .filter((href) => !html.includes(href));
        const tag = `<script src="${early}" data-ahead="${ahead.join(' ')}"></script>\n    `;
        return {
          html: html
            .replace('<div id="root"></div>', () => `<div id="root">${screen}</div>`)
            // Before the styles, which a script after them would wait for.
            .replace('<script type="module"', (module) => `${tag}${module}`)
            // What can be read comes first; all of these come when that is on its way.
            .replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"'),
          tags: [
            { tag: 'meta', attrs: { name: 'checked-dossier', content: digest }, injectTo: 'head' },
            ...styles.map((href) => ({
              tag: 'link',
              attrs: { rel: 'stylesheet', crossorigin: '', href },
              injectTo: /** @type {const} */ ('head'),
            })),
            ...fonts.map((href) => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href },
              injectTo: /** @type {const} */ ('head'),
            })),
          ],
        };
      },
    },
  };
}

/**
 * The default screen as HTML, drawn by the app's own code.
 *
 * @param {string} root
 * @returns {Promise<{ dossier: string, screen: string, digest: string }>} With the id of the dossier that it shows, and the
 *   digest of its files.
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
      screen: await draw(json, new Map(texts)),
      digest: await checkedDigest(json, new Map(texts)),
    };
  } finally {
    await server.close();
  }
}
