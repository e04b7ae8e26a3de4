import { axeFaults, expect, open, test } from './reader.ts';

const screens = [
  { name: 'explore', search: '' },
  { name: 'a chosen claim', search: 'claim=court-accuses-putin' },
  { name: 'a chosen event', search: 'event=arrest-warrants' },
  { name: 'lanes by outlet, dates as reported', search: 'dates=reported' },
  { name: 'about', search: 'view=about' },
  { name: 'threads of all matches', search: 'threads=all&marks=core' },
  { name: 'two orders of one story', search: 'draw=orders&event=arrest-warrants' },
  { name: 'the ledger', search: 'view=ledger&group=topic&claim=order-to-share' },
  { name: 'the history', search: 'view=history&event=rome-statute-adopted' },
  { name: 'had you read only one', search: 'view=history&only=nbc' },
  { name: 'a ledger without a row', search: 'view=ledger&q=xyzzy' },
  { name: 'the sources', search: 'view=sources' },
  { name: 'five articles', search: 'dossier=marrow-lock' },
  { name: 'three columns', search: 'dossier=marrow-lock&articles=courier-tuesday,courier-wednesday,radio' },
  { name: 'the ledger of five articles', search: 'dossier=marrow-lock&view=ledger' },
];

/** Those that show every kind of thing; the colours of the others are the same. */
const telling = new Set(['a chosen claim', 'the ledger', 'had you read only one', 'the sources']);

/** One page opens several screens, which is sooner done than a new browser for each; axe reads all of each. */
const A_TEST = 5;

for (const theme of ['light', 'dark', 'projector']) {
  const shown = screens.filter(({ name }) => theme === 'light' || telling.has(name));
  for (let from = 0; from < shown.length; from += A_TEST) {
    const some = shown.slice(from, from + A_TEST);
    const names = some.map(({ name }) => name).join(', ');
    test(`axe finds nothing, and nothing sticks out, ${theme}: ${names}`, async ({ page, isMobile }) => {
      test.skip(isMobile && theme !== 'light', 'the colours are the same as on a wide screen');
      test.slow();
      for (const { name, search } of some) {
        await open(page, `?${search}&theme=${theme}`);
        expect(await axeFaults(page), name).toEqual([]);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, name).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('nothing sticks out sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const search of ['claim=court-accuses-putin', 'view=ledger', 'view=history', 'view=sources']) {
    await open(page, `?${search}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), search).toBeLessThanOrEqual(320);
  }
});
