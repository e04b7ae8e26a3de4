import { tooFaint, type Least } from './contrasts.ts';
import { expect, open, test } from './reader.ts';

const LEAST: Record<string, Least> = {
  light: { text: 4.5, mark: 3 },
  dark: { text: 4.5, mark: 3 },
  projector: { text: 7, mark: 3 },
};

const SCREENS = [
  'claim=order-to-share&threads=all',
  'event=arrest-warrants&apart=shown',
  'event=arrest-warrants&draw=orders',
  'standing=only&by=outlet&from=2021-01-01&to=2023-12-31',
  'dossier=marrow-lock&claim=repair-cost',
  'view=ledger&group=topic&claim=order-to-share',
  'view=history&only=nbc&event=rome-statute-adopted',
  'view=sources',
  'view=about',
  'view=print&what=list',
  'view=lesson',
  'view=lesson&lesson=told-two-ways&step=2',
  'view=lesson&lesson=told-two-ways&step=3',
];

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 1400 } });

test('every text and every mark stands out from what it lies on, in every view and theme', async ({
  page,
}) => {
  test.slow();
  await open(page);
  const all: string[] = [];
  for (const [theme, least] of Object.entries(LEAST)) {
    for (const screen of SCREENS) {
      await page.evaluate(
        (search) => window.history.pushState(null, '', search),
        `?${screen}&theme=${theme}`,
      );
      const view = /view=(\w+)/.exec(screen)?.[1] ?? 'explore';
      await expect(
        page.locator(`html[data-theme="${theme}"] .app[data-view="${view}"] [data-ready="true"]`).first(),
      ).toBeVisible();
      const { faint, looked } = await tooFaint(page, least);
      expect(looked, `what is in view of ${screen}`).toBeGreaterThan(10);
      all.push(...faint.map((offender) => `${theme}, ${screen}: ${offender}`));
    }
  }
  expect(all).toEqual([]);
});
