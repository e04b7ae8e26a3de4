import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { THEMES } from '#data/route/route.ts';
import { storedTheme, storeTheme, useStoredTheme } from '#data/theme-storage.ts';

// What is kept in memory outlives a test.
afterEach(() => {
  vi.restoreAllMocks();
  storeTheme(null);
});

/** As a browser that keeps storage from a frame: every touch throws. */
function blockStorage() {
  for (const deed of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, deed).mockImplementation(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
  }
}

test('nobody has chosen at first: the system decides', () => {
  expect(storedTheme()).toBeNull();
});

test.each(THEMES)('%s is kept on this machine, until the choice is given back', (theme) => {
  storeTheme(theme);
  expect(storedTheme()).toBe(theme);
  expect(Object.values(localStorage)).toEqual([theme]);
  storeTheme(null);
  expect(storedTheme()).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test('a word in storage that is no theme is no choice', () => {
  storeTheme('dark');
  localStorage.setItem(localStorage.key(0) ?? '', 'neon');
  expect(storedTheme()).toBeNull();
});

test('where storage is blocked the choice lasts as long as the page', () => {
  blockStorage();
  expect(storedTheme()).toBeNull();
  storeTheme('projector');
  expect(storedTheme()).toBe('projector');
  storeTheme(null);
  expect(storedTheme()).toBeNull();
});

test.each([
  { name: 'with storage', prepare: () => {} },
  { name: 'without storage', prepare: blockStorage },
])('what shows the theme follows a choice, $name', ({ prepare }) => {
  prepare();
  const { result } = renderHook(useStoredTheme);
  expect(result.current).toBeNull();
  act(() => storeTheme('dark'));
  expect(result.current).toBe('dark');
});

test('what shows the theme follows a choice made in another tab', () => {
  storeTheme('dark');
  const { result } = renderHook(useStoredTheme);
  act(() => {
    localStorage.setItem(localStorage.key(0) ?? '', 'light');
    window.dispatchEvent(new StorageEvent('storage'));
  });
  expect(result.current).toBe('light');
});

test('where storage is full the choice lasts as long as the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  storeTheme('dark');
  expect(storedTheme()).toBe('dark');
});
