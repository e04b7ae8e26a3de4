import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { navigate } from 'wouter/use-browser-location';
import { NO_FILTER } from '#domain/coverage/filter.ts';
import { HOME, searchOf, type Route } from '#data/route/route.ts';
import { useSettledRoute } from '#features/explore/use-settled-route.ts';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/');
});
afterEach(() => void vi.useRealTimers());

const follow = () => renderHook(() => useSettledRoute()).result;
const goTo = (change: Partial<Route>) => act(() => navigate(`/${searchOf({ ...HOME, ...change })}`));
const paint = () => act(() => void vi.advanceTimersByTime(100));

const ofTexts: { name: string; change: Partial<Route> }[] = [
  { name: 'a claim', change: { claim: 'order-to-share' } },
  { name: 'a filter', change: { filter: { ...NO_FILTER, standing: ['differ'] } } },
];
test.each(ofTexts)('$name is followed once it is shown in the texts', ({ change }) => {
  const route = follow();
  goTo(change);
  expect(route.current).toEqual(HOME);
  paint();
  expect(route.current).toEqual({ ...HOME, ...change });
});

const ofTime: { name: string; change: Partial<Route> }[] = [
  { name: 'an event', change: { event: 'rome-statute-adopted' } },
  { name: 'a stretch of time', change: { window: { from: '2022-01-01', to: '2023-01-01' } } },
  {
    name: 'a claim that brings its stretch of time along',
    change: { claim: 'order-to-share', window: { from: '2022-01-01', to: '2023-01-01' } },
  },
];
test.each(ofTime)('$name is followed at once', ({ change }) => {
  const route = follow();
  goTo(change);
  expect(route.current).toEqual({ ...HOME, ...change });
});

test('of two choices in a row the last is followed', () => {
  const route = follow();
  goTo({ claim: 'order-to-share' });
  goTo({});
  paint();
  expect(route.current).toEqual(HOME);
});
