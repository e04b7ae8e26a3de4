import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { STANDINGS, type Standing } from '#domain/dossier/standing.ts';
import { en } from '#messages/en.ts';
import { StandingSign } from '#views/claim/StandingSign.tsx';

const cases: { standing: Standing; outlets: string[]; words: string }[] = [
  { standing: 'alike', outlets: ['NYT', 'NBC'], words: 'alike' },
  { standing: 'differ', outlets: ['NYT', 'NBC'], words: 'differ' },
  { standing: 'only', outlets: ['NBC'], words: 'only NBC' },
];
test.each(cases)('$standing is said in words, with its meaning at hand', ({ standing, outlets, words }) => {
  render(<StandingSign standing={standing} outlets={outlets} />);
  const sign = screen.getByText(words, { exact: true });
  expect(sign).toHaveAttribute('data-standing', standing);
  expect(sign).toHaveAttribute('title', en.standing.about[standing]);
});

test('no two standings are said alike: colour is never alone', () => {
  const said = STANDINGS.map((standing) => {
    const { container } = render(<StandingSign standing={standing} outlets={['NYT']} />);
    return container.textContent;
  });
  expect(new Set(said).size).toBe(STANDINGS.length);
});
