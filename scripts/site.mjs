import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { policyOf } from './content-security-policy.mjs';
import { headersFile } from './headers.mjs';

/** The picture of the default view, in `public`: `npm run screenshots` takes it. */
export const PICTURE = { file: 'shared-link.png', width: 1200, height: 630 };

/**
 * The address under which the app will be found.
 *
 * @param {string | undefined} text - As given to the build in `SITE_URL`.
 * @returns {URL | null} The app's folder, ending in a slash; null where nothing was given.
 * @throws {Error} With a sentence for whoever builds, where it is no web address of a folder.
 */
export function siteFrom(text) {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Error(
      `SITE_URL is "${text}"; the address of a folder was expected, such as https://example.org/parallax/`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * What a shared link shows of the page: its title and description and, where the address is known, its picture.
 *
 * Those who read it take a whole address or none (https://ogp.me/#data_types), so that without one no picture is named.
 *
 * @param {string} html - With a title and a description, which stand for both.
 * @param {URL | null} site
 * @returns {import('vite').HtmlTagDescriptor[]}
 * @throws {Error} When the HTML has no title or no description.
 */
export function sharedLinkTags(html, site) {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
  const description = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1];
  if (!title || !description) throw new Error('The HTML has no title or no description for shared links.');
  /** @type {[string, string][]} */
  const properties = [
    ['og:type', 'website'],
    ['og:site_name', 'Parallax'],
    ['og:title', title],
    ['og:description', description],
  ];
  if (site) {
    properties.push(
      ['og:url', site.href],
      ['og:image', new URL(PICTURE.file, site).href],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(PICTURE.width)],
      ['og:image:height', String(PICTURE.height)],
      ['og:image:alt', 'Two articles side by side; a line joins the passages in which both make one claim.'],
    );
  }
  /** @type {import('vite').HtmlTagDescriptor[]} */
  const tags = [
    ...properties.map(([property, content]) => ({ tag: 'meta', attrs: { property, content } })),
    // Title, description and picture are taken from those above.
    { tag: 'meta', attrs: { name: 'twitter:card', content: site ? 'summary_large_image' : 'summary' } },
  ];
  // One page for every query: search engines are to keep it once.
  if (site) tags.push({ tag: 'link', attrs: { rel: 'canonical', href: site.href } });
  return tags.map((tag) => ({ ...tag, injectTo: 'head' }));
}

/**
 * Files beside the app that search engines read.
 *
 * @param {URL | null} site
 * @returns {{ fileName: string, source: string }[]} Of a folder's robots.txt nobody asks.
 */
export function siteFiles(site) {
  if (!site) return [];
  const files = [];
  const sitemap = new URL('sitemap.xml', site).href;
  files.push({
    fileName: 'sitemap.xml',
    source: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>${site.href.replaceAll('&', '&amp;')}</loc></url>
</urlset>
`,
  });
  if (site.pathname === '/') {
    files.push({ fileName: 'robots.txt', source: `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` });
  }
  return files;
}

/**
 * The page for unknown addresses, for an app in a folder: its own addresses begin at the host's root.
 *
 * @param {string} html
 * @param {string} folder - Beginning and ending in a slash.
 */
export function notFoundIn(html, folder) {
  return html.replaceAll(/(?<= (?:href|src)=")\//g, () => folder);
}

/**
 * Writes the file of headers beside the app. It names the styles of the page as they were built, so it comes last.
 *
 * @param {string} folder - The built app.
 * @param {URL | null} site
 */
export async function writeHeaders(folder, site) {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, '_headers'), headersFile(policyOf(html), site?.pathname));
}

/**
 * Writes what depends on where the app will be found: `SITE_URL=https://example.org/parallax/ npm run build`.
 * All else is relative, and without it no address is made up.
 *
 * @param {string} [siteUrl]
 * @returns {import('vite').Plugin} To stand before what lists the built files.
 */
export function site(siteUrl = process.env['SITE_URL']) {
  const found = siteFrom(siteUrl);
  let folder = '';
  return {
    name: 'site',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: { order: 'post', handler: (html) => sharedLinkTags(html, found) },
    generateBundle() {
      for (const file of siteFiles(found)) this.emitFile({ type: 'asset', ...file });
    },
    writeBundle: () => writeHeaders(folder, found),
    async closeBundle() {
      if (!found) return;
      const page = join(folder, '404.html');
      await writeFile(page, notFoundIn(await readFile(page, 'utf8'), found.pathname));
    },
  };
}
