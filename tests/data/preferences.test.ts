import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { THEMES } from '#data/route/route.ts';
import { themePreference } from '#data/preferences.ts';

// What is kept in memory outlives a test.
afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
  themePreference.write(null);
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
  expect(themePreference.read()).toBeNull();
});

test.each(THEMES)('%s is kept on this machine, until the choice is given back', (theme) => {
  themePreference.write(theme);
  expect(themePreference.read()).toBe(theme);
  expect(Object.values(localStorage)).toEqual([theme]);
  themePreference.write(null);
  expect(themePreference.read()).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test('a word in storage that is no theme is no choice', () => {
  themePreference.write('dark');
  localStorage.setItem(localStorage.key(0) ?? '', 'neon');
  expect(themePreference.read()).toBeNull();
});

test('where storage is blocked the choice lasts as long as the page', () => {
  blockStorage();
  expect(themePreference.read()).toBeNull();
  themePreference.write('projector');
  expect(themePreference.read()).toBe('projector');
  themePreference.write(null);
  expect(themePreference.read()).toBeNull();
});

test.each([
  { name: 'with storage', prepare: () => {} },
  { name: 'without storage', prepare: blockStorage },
])('what shows the theme follows a choice, $name', ({ prepare }) => {
  prepare();
  const { result } = renderHook(themePreference.use);
  expect(result.current).toBeNull();
  act(() => themePreference.write('dark'));
  expect(result.current).toBe('dark');
});

test('what shows the theme follows a choice made in another tab', () => {
  themePreference.write('dark');
  const { result } = renderHook(themePreference.use);
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
  themePreference.write('dark');
  expect(themePreference.read()).toBe('dark');
});

test('within another page nothing is read from storage or kept in it', () => {
  themePreference.write('dark');
  const kept = { ...localStorage };
  window.history.replaceState(null, '', '?view=ledger&embed=1');
  expect(themePreference.read()).toBeNull();
  themePreference.write('projector');
  expect(themePreference.read()).toBe('projector');
  expect({ ...localStorage }).toEqual(kept);
});
