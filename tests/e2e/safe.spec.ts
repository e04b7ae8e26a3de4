import { expect, open, test } from './reader.ts';
import { SCREENS, walkEverywhere } from './walk.ts';

const PREFERENCES = ['parallax.letterKeys', 'parallax.matchedScroll', 'parallax.theme'];

test('through every view nothing goes to another host, nothing is kept but preferences, and the policy holds', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const asked: { url: string; method: string; body: string | null; cookie: string | undefined }[] = [];
  context.on('request', (request) => {
    const { cookie } = request.headers();
    asked.push({ url: request.url(), method: request.method(), body: request.postData(), cookie });
  });
  const given: string[] = [];
  const policies = new Set<string | undefined>();
  context.on('response', (response) => {
    const headers = response.headers();
    if (headers['set-cookie']) given.push(response.url());
    if (response.request().isNavigationRequest()) policies.add(headers['content-security-policy']);
  });
  // Beside the console, on which `reader.ts` keeps an eye: an attempt that the program itself survives.
  await context.exposeFunction('tell', (violation: string) => given.push(violation));
  await context.addInitScript(() => {
    const { tell } = window as unknown as { tell: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      tell(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  await walkEverywhere(page);

  const addresses = asked.map(({ url }) => new URL(url));
  expect(addresses.length).toBeGreaterThan(30);
  expect(
    addresses.filter(({ protocol, href }) => protocol !== 'data:' && !href.startsWith(baseURL ?? '')),
  ).toEqual([]);
  // A file's address is all that is told: no query but that of the page's own link, nothing sent along.
  const files = addresses.filter(({ protocol, pathname }) => protocol !== 'data:' && pathname !== '/');
  expect(files.filter(({ search }) => search !== '')).toEqual([]);
  expect(asked.filter(({ method, body, cookie }) => method !== 'GET' || body || cookie)).toEqual([]);
  expect(given).toEqual([]);
  const [policy, ...others] = policies;
  expect(others).toEqual([]);
  expect(policy).toContain("require-trusted-types-for 'script'");
  // The page carries the same policy, for hosts that send no header; this alone has no place there.
  const inHtml = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(inHtml).toHaveAttribute('content', policy?.replace(' frame-ancestors *;', '') ?? '');

  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }));
  expect(kept.local.filter((key) => !PREFERENCES.includes(key))).toEqual([]);
  expect(kept.local).toContain('parallax.theme');
  expect(kept).toMatchObject({ session: [], databases: [], cookies: '' });
  expect(await context.cookies()).toEqual([]);
});

test.describe('markup', () => {
  test.use({ expected: /TrustedHTML/ });

  test('that is set as HTML is refused, whoever sets it, and text is let through', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.timeline [data-event]').first()).toBeVisible();
    const set = (html: string) =>
      page.evaluate((text) => {
        const place = document.createElement('p');
        try {
          place.innerHTML = text;
        } catch (error) {
          return String(error);
        }
        return place.textContent;
      }, html);
    expect(await set('July 2023')).toBe('July 2023');
    for (const markup of ['<b>bold</b>', '&lt;']) expect(await set(markup)).toContain('TypeError');
  });
});

test('a dossier with script in every word is shown as words in every view, and leads nowhere but to the web', async ({
  page,
}) => {
  test.slow();
  const script =
    '"><script>document.title="broken"</script><img src=x onerror="document.title=\'broken\'"><b>b</b>';
  /** The dossier's own words and names; what has a form, an id or a place in a text is refused with other words in it. */
  const words = new Set([
    'title',
    'summary',
    'name',
    'short',
    'headline',
    'byline',
    'statement',
    'topic',
    'note',
  ]);
  for (const word of ['role', 'publisher', 'dateNote', 'inferred', 'edition', 'question', 'answer', 'notes'])
    words.add(word);
  await page.route(/assets\/dossier-.*\.json/, async (route) => {
    const json: unknown = await (await route.fetch()).json();
    const hostile = JSON.stringify(json, function replaced(this: object, key, value: unknown) {
      const isRole = key === 'role' && 'exact' in this;
      return words.has(key) && typeof value === 'string' && !isRole ? `${script} ${value}` : value;
    });
    await route.fulfill({ body: hostile, contentType: 'application/json' });
  });
  for (const screen of SCREENS) {
    await open(page, screen);
    expect(await page.title(), screen).not.toBe('broken');
    const grown = page.locator('img, b, iframe, object, embed, form, [onerror], main script');
    expect(await grown.count(), screen).toBe(0);
    const links = await page.locator('a').evaluateAll((all) =>
      all
        .filter((link) => link instanceof HTMLAnchorElement && link.hasAttribute('href'))
        .map((link) => link as HTMLAnchorElement)
        .filter(({ origin, protocol, rel }) => {
          const isOurs = origin === location.origin;
          return !['https:', 'http:', 'mailto:'].includes(protocol) || (!isOurs && !/\bnoopener\b/.test(rel));
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(links, screen).toEqual([]);
  }
  await expect(page.getByText('<b>b</b>').first()).toBeVisible();
});
