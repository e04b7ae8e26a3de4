import axe from 'axe-core';
import { expect, open, test } from './reader.ts';

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
  { name: 'the sources', search: 'view=sources' },
  { name: 'five articles', search: 'dossier=marrow-lock' },
  { name: 'three columns', search: 'dossier=marrow-lock&articles=courier-tuesday,courier-wednesday,radio' },
  { name: 'the ledger of five articles', search: 'dossier=marrow-lock&view=ledger' },
];

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ page, isMobile }) => {
    test.skip(isMobile && theme !== 'light', 'the colours are the same as on a wide screen');
    for (const { name, search } of screens) {
      await open(page, `?${search}&theme=${theme}`);
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
        type Axe = { run(): Promise<{ violations: Violation[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
        );
      });
      expect(faults, name).toEqual([]);
    }
  });
}

test('nothing sticks out sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?claim=court-accuses-putin');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
