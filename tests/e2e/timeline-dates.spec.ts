import type { Page } from '@playwright/test';
import { axeFaults, card, drawn, expect, listed, open, test } from './reader.ts';

test.skip(({ isMobile }) => isMobile, 'a phone opens on an article');

const options = (page: Page) => page.getByRole('button', { name: /^Dates and lanes/ });
const besides = (page: Page) => page.locator('.timeline-beside-marks > *');
const tip = (page: Page) => page.locator('.event-tip');

test('a switch shows how far dates are apart and why, by mouse, and the link restores it', async ({
  page,
}) => {
  await open(page, '?dossier=marrow-lock&from=2024-02-05&to=2024-03-20');
  await expect(drawn(page, 'bridge-closed')).toBeVisible();
  await expect(besides(page)).toHaveCount(0);
  await options(page).click();
  await page.getByRole('checkbox', { name: /reported and record are apart/ }).check();
  await expect(page).toHaveURL(/apart=shown/);
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveAccessibleName('Dates and lanes how far apart');

  const closed = drawn(page, 'bridge-closed');
  await expect(closed.locator('.timeline-ring')).toBeVisible();
  await expect(closed.locator('.timeline-lead')).toBeVisible();
  const sentence = 'Engineer says February 12, 2024; the record February 10, 2024: apart by 2 days';
  await expect(closed).toHaveAccessibleName(new RegExp(`${sentence}$`));
  await expect(listed(page, 'bridge-closed')).toContainText(sentence);
  // Nothing differs, nothing is added.
  await expect(drawn(page, 'council-vote').locator('.timeline-beside-marks > *')).toHaveCount(0);

  await closed.locator('.timeline-label').hover();
  await expect(tip(page)).toContainText('The barrier for walkers was put up on February 12.');
  await closed.locator('.timeline-label').click();
  await expect(tip(page)).toBeHidden();
  await expect(card(page)).toContainText('Against the record, February 10, 2024: apart by 2 days.');

  await page.reload();
  await expect(drawn(page, 'bridge-closed').locator('.timeline-ring')).toBeVisible();
});

test('by key: the record stands beside what is reported, and an outlet’s words beside what it calls warmer', async ({
  page,
}) => {
  await open(page, '?dates=reported&from=2008-01-01&to=2019-01-01');
  await options(page).press('Enter');
  await page.getByRole('checkbox', { name: /reported and record are apart/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(options(page)).toBeFocused();

  const rewards = drawn(page, 'obama-rewards');
  await expect(rewards).toHaveAccessibleName(
    /told by NYT, warmer, says NYT\. NYT says .*; the record January 15, 2013: the same, less exactly$/,
  );
  await expect(rewards).toHaveAccessibleDescription(
    /^“Relations began to ease under the Obama administration”/,
  );
  await page.locator('.timeline [tabindex="0"]').first().focus();
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 45; steps += 1) {
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-event'));
    if (at === 'obama-rewards') break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(rewards).toBeFocused();
  await expect(tip(page)).toContainText('↑ warmer, says NYT: Relations began to ease');
  await page.keyboard.press('Escape');
  await expect(tip(page)).toBeHidden();
});

test('no title meets what stands beside another date, at any zoom', async ({ page }) => {
  for (const stretch of ['', '&from=2022-02-01&to=2023-10-15', '&from=2023-07-18&to=2023-07-29']) {
    for (const dates of ['record', 'reported']) {
      await open(page, `?apart=shown&dates=${dates}${stretch}`);
      await expect(besides(page).first()).toBeVisible();
      const met = await page.locator('.timeline-drawing').evaluate((drawing) => {
        const meets = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
        const titles = [
          ...drawing.querySelectorAll('.timeline-event:not(.is-bare, .is-cut) > .timeline-label'),
        ];
        const beside = [...drawing.querySelectorAll('.timeline-beside-marks > *')];
        return titles.flatMap((title) =>
          beside
            .filter((mark) => meets(title.getBoundingClientRect(), mark.getBoundingClientRect()))
            .map((mark) => `${title.textContent} meets ${mark.className}`),
        );
      });
      expect(met).toEqual([]);
    }
  }
});

test('context can be hidden from drawing, list and count', async ({ page }) => {
  await open(page);
  await expect(listed(page, 'court-begins')).toHaveCount(1);
  await options(page).click();
  await page.getByRole('checkbox', { name: 'Context from the record (13)' }).uncheck();
  await expect(page.getByRole('region', { name: 'Timeline' }).getByText('32 of 45 events')).toBeVisible();
  await expect(listed(page, 'court-begins')).toHaveCount(0);
  await expect(page.locator('.timeline-event.is-context')).toHaveCount(0);
  await expect(page).toHaveURL(/context=hidden/);
});

for (const theme of ['light', 'dark']) {
  test(`the switch and the key have no fault that axe finds, ${theme}`, async ({ page }) => {
    await open(page, `?apart=shown&theme=${theme}`);
    await expect(besides(page).first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await expect(page.getByText('one of these, not known which')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('the head of the panel stays on one line', async ({ page }) => {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?dates=reported&apart=shown&context=hidden&event=us-signs');
    const head = page.locator('.timeline-head');
    await expect.poll(() => head.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(56);
    const overflow = await head.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
