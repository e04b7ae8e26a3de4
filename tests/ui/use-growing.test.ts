import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useGrowing } from '#ui/use-growing.ts';

test('a few come in the first picture, more with each that follows, and later ones all at once', async () => {
  const seen: number[] = [];
  const { rerender } = renderHook(
    ({ all }) => {
      const drawn = useGrowing(8, 16, all);
      if (drawn !== seen.at(-1)) seen.push(drawn);
      return drawn;
    },
    { initialProps: { all: 50 } },
  );
  await waitFor(() => expect(seen).toEqual([8, 24, 40, 50]));
  rerender({ all: 3 });
  rerender({ all: 98 });
  expect(seen).toEqual([8, 24, 40, 50, 3, 98]);
});

test('what is few is there at once', () => {
  expect(renderHook(() => useGrowing(8, 16, 8)).result.current).toBe(8);
  expect(renderHook(() => useGrowing(8, 16, 0)).result.current).toBe(0);
});
