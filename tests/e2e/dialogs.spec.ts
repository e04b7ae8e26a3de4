import { layoutFaults } from './layout-faults.ts';
import { card, expect, open, test } from './reader.ts';
import { walkWithin } from './focus-walk.ts';
import type { Locator, Page } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What opens over the page, by the name of it and of the button that opens it. */
type Opened = {
  name: string;
  opener: (page: Page) => Locator;
  isModal: boolean;
  /** What can be acted on in it. */
  holds?: 'nothing';
};

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first();

const OPENED: readonly Opened[] = [
  {
    name: 'Find',
    opener: (page) => page.locator('.app-header').getByRole('button', { name: /^Find/ }),
    isModal: true,
  },
  { name: 'Keys', opener: button('Keys'), isModal: true },
  { name: 'Cite', opener: (page) => card(page).getByRole('button', { name: 'Cite' }), isModal: true },
  { name: 'Share and take along', opener: button('Share and take along'), isModal: true },
  { name: 'Dossiers', opener: button('Choose another dossier'), isModal: true },
  { name: 'Reading', opener: button('Reading'), isModal: false },
  { name: 'Dates and lanes', opener: button('Dates and lanes'), isModal: false },
  { name: 'Key', opener: button('Key'), isModal: false, holds: 'nothing' },
  { name: 'Take along', opener: button('Take along'), isModal: false },
];

for (const { name, opener, isModal, holds } of OPENED) {
  test(`“${name}” opens by key, shows where the focus is, keeps it only while it is open and gives it back`, async ({
    page,
  }) => {
    await open(page, '?claim=order-to-share');
    await expect(page.locator('.timeline [data-event]').first()).toBeVisible();
    await opener(page).focus();
    await page.keyboard.press('Enter');
    const shown = page.locator(isModal ? 'dialog[open]' : '[popover]:popover-open').filter({ visible: true });
    await expect(shown).toHaveAccessibleName(name);
    const walk = await walkWithin(page, shown);
    expect(walk.faults).toEqual([]);
    if (holds !== 'nothing') expect(walk.stops).toBeGreaterThan(0);
    // From a dialog Tab leads to the browser's own controls and back; from a menu on through the page.
    expect(walk.leaves).toBe(isModal ? 'to the browser' : 'to the page');
    expect(await layoutFaults(page)).toEqual([]);

    if (!isModal) await opener(page).focus();
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    // Escape closed this alone.
    await expect(card(page)).toBeVisible();
  });
}

test('a choice among languages or themes is one stop, changes by arrows and keeps the focus', async ({
  page,
}) => {
  await open(page, '?view=about');
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await theme.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(theme).toBeFocused();
  await page.keyboard.press('Tab');
  const language = page.getByRole('combobox', { name: 'Language' });
  await expect(language).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('combobox', { name: 'Idioma' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Idioma' })).not.toBeFocused();
});
