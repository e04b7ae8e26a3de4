import type { Page } from '@playwright/test';
import { card, expect, open } from './reader.ts';

/** Every view of a dossier, and what is drawn by code of its own, each by its link. */
export const SCREENS = [
  '?event=arrest-warrants&draw=orders',
  '?view=ledger&group=topic',
  '?view=history&only=nbc',
  '?view=sources',
  '?view=about',
  '?view=print&what=strip',
  '?view=print&what=list',
  '?view=lesson',
  '?view=lesson&lesson=told-two-ways&step=2',
  '?dossier=marrow-lock',
  '?dossier=marrow-lock&view=ledger',
];

/** What a reader can do and see on a wide screen, with code that is fetched only when it is asked for. */
export async function walkEverywhere(page: Page): Promise<void> {
  await open(page, '?claim=order-to-share&threads=all');
  await expect(page.locator('.timeline [data-event]').first()).toBeVisible();
  await card(page).getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toContainText('Savage, C. (2023, July 26).');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Pentagon');
  await expect(page.getByRole('group', { name: 'Claims' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take along', exact: true }).click();
  const picture = page.getByRole('group', { name: 'Picture of this view', exact: true });
  await Promise.all([page.waitForEvent('download'), picture.getByRole('button', { name: 'PNG' }).click()]);
  for (const screen of SCREENS) await open(page, screen);
}

/** Turns to a screen within the open page, as a link of the app does, and waits until it can be used. */
export async function turnTo(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => window.history.pushState(null, '', to), search || '?');
  const view = /view=(\w+)/.exec(search)?.[1] ?? 'explore';
  await expect(page.locator(`.app[data-view="${view}"] [data-ready="true"]`).first()).toBeVisible();
}
