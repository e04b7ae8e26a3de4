import { expect, test } from '@playwright/test';

test('opens the explorer without a complaint and without asking another host', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      elsewhere.push(request.url());
  });

  await page.goto('/');
  await expect(page.locator('#root [data-ready="true"], #root[data-ready="true"]')).toBeVisible();

  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});
