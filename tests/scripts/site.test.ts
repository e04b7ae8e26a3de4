import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyOf, policyText } from '#scripts/content-security-policy.mjs';
import { notFoundIn, PICTURE, sharedLinkTags, siteFiles, siteFrom, writeHeaders } from '#scripts/site.mjs';

const page = readFileSync('index.html', 'utf8');
const site = siteFrom('https://example.org/school/parallax');

/** What a tag says, by its name. */
const said = (tags: ReturnType<typeof sharedLinkTags>) =>
  Object.fromEntries(
    tags.map(({ attrs }) => {
      const { property, name, rel, content, href } = attrs ?? {};
      return [property ?? name ?? rel, content ?? href];
    }),
  ) as Record<string, string>;

describe('where the app will be found', () => {
  test.each([
    { text: undefined, href: undefined },
    { text: '', href: undefined },
    { text: 'https://example.org', href: 'https://example.org/' },
    { text: 'https://example.org/school/parallax', href: 'https://example.org/school/parallax/' },
    { text: 'http://localhost:4870/', href: 'http://localhost:4870/' },
  ])('$text is $href', ({ text, href }) => {
    expect(siteFrom(text)?.href).toBe(href);
  });

  test.each([
    'example.org',
    '/parallax/',
    'file:///srv/',
    'https://example.org/?a=b',
    'https://me@example.org/',
  ])('%s is refused with a sentence', (text) => {
    expect(() => siteFrom(text)).toThrow(`SITE_URL is "${text}"; the address of a folder was expected`);
  });
});

describe('a shared link', () => {
  test('shows the page’s own title and description, and names no address where none is known', () => {
    const tags = said(sharedLinkTags(page, null));
    expect(page).toContain(`<title>${tags['og:title']}</title>`);
    expect(page).toContain(`content="${tags['og:description']}"`);
    expect(tags['twitter:card']).toBe('summary');
    expect(Object.keys(tags).filter((name) => /image|url|canonical/.test(name))).toEqual([]);
  });

  test('shows the picture by its whole address, with its true size', () => {
    const tags = said(sharedLinkTags(page, site));
    expect(tags).toMatchObject({
      'og:url': 'https://example.org/school/parallax/',
      'og:image': `https://example.org/school/parallax/${PICTURE.file}`,
      'twitter:card': 'summary_large_image',
      canonical: 'https://example.org/school/parallax/',
    });
    const png = readFileSync(`public/${PICTURE.file}`);
    // Width and height stand first in a PNG: https://www.w3.org/TR/png/#11IHDR
    expect([String(png.readUInt32BE(16)), String(png.readUInt32BE(20))]).toEqual([
      tags['og:image:width'],
      tags['og:image:height'],
    ]);
  });

  test('is refused a page that says nothing of itself', () => {
    expect(() => sharedLinkTags('<title>Parallax</title>', site)).toThrow('no description');
  });
});

describe('the files beside the app', () => {
  const names = (text?: string) => siteFiles(siteFrom(text)).map(({ fileName }) => fileName);

  test('name no address where none is known, and no robots.txt stands in a folder, where nobody asks for it', () => {
    expect(names()).toEqual([]);
    expect(names('https://example.org/school/')).toEqual(['sitemap.xml']);
    expect(names('https://example.org/')).toEqual(['sitemap.xml', 'robots.txt']);
  });

  test.each([
    { text: undefined, folder: '/' },
    { text: 'https://example.org/school/', folder: '/school/' },
  ])('headers for hosts allow the styles of the page, below $folder', async ({ text, folder: below }) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    const html = '<style>a{}</style>';
    writeFileSync(join(folder, 'index.html'), html);
    await writeHeaders(folder, siteFrom(text));
    const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
    rmSync(folder, { recursive: true });
    expect(lines[0]).toBe(`${below}*`);
    expect(lines).toContain(`  Content-Security-Policy: ${policyText(policyOf(html))}`);
  });

  test('the page for unknown addresses finds its folder from any depth', () => {
    const html = notFoundIn(readFileSync('public/404.html', 'utf8'), '/school/parallax/');
    const addresses = [...html.matchAll(/ (?:href|src)="(?<address>[^"]*)"/g)].map(
      ({ groups }) => groups?.['address'],
    );
    expect(new Set(addresses)).toEqual(
      new Set(['/school/parallax/icon.svg', '/school/parallax/404.css', '/school/parallax/']),
    );
  });
});
