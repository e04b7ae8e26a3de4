import { es } from '#tests/support/messages.ts';
import { expect, open, test } from './reader.ts';

test.use({ locale: 'es-AR' });

test('Spanish is there without being asked for, and its dates with it', async ({ page }) => {
  await open(page, '?event=arrest-warrants');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('[data-card]')).toContainText('17 de marzo de 2023');
  await expect(page.getByRole('combobox', { name: es.app.language })).toHaveValue('es');
});
