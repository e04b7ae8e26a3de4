import { afterEach, expect, test, vi } from 'vitest';
import { KnownSizes } from '#views/timeline/known-sizes.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a size that is kept is asked of the page once, and again when it was forgotten', () => {
  const page = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300);
  const element = document.createElement('div');
  const sizes = new KnownSizes();
  sizes.keep([element]);
  expect([element.offsetWidth, element.offsetWidth]).toEqual([300, 300]);
  expect(page).toHaveBeenCalledOnce();

  page.mockReturnValue(200);
  // Keeping again what is kept is no reason to ask.
  sizes.keep([element]);
  expect(element.offsetWidth).toBe(300);
  sizes.forget();
  expect(element.offsetWidth).toBe(200);
  expect(document.createElement('div').offsetWidth).toBe(200);
});
