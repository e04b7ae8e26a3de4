import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '#messages/en.ts';
import { TimelineKey } from '#views/timeline/TimelineKey.tsx';

test('the key says what every mark means, once, under what it is about', () => {
  render(<TimelineKey />);
  const said = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(said.toSorted()).toEqual(Object.values(en.timeline.marks).toSorted());
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(
    Object.values(en.timeline.keyParts),
  );
});

test('no two marks look the same', () => {
  render(<TimelineKey />);
  const looks = screen.getAllByRole('term').map((term) => term.innerHTML);
  expect(new Set(looks).size).toBe(looks.length);
});
