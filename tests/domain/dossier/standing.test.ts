import { expect, test } from 'vitest';
import type { Claim } from '#domain/dossier/dossier.ts';
import { standingOf } from '#domain/dossier/standing.ts';
import { aClaim, anArticle, aReport } from '#tests/support/builders.ts';

const articles = [
  anArticle(),
  anArticle({ id: 'nyt-late' }),
  anArticle({ id: 'nbc', outlet: 'nbc' }),
  anArticle({ id: 'ap', outlet: 'ap' }),
];
const difference: NonNullable<Claim['difference']> = { aspects: ['number'], note: 'One says more.' };

const cases = [
  { name: 'what one outlet reports is only', in: ['nyt'], standing: 'only' },
  { name: 'two editions of one outlet are still one outlet', in: ['nyt', 'nyt-late'], standing: 'only' },
  { name: 'what two outlets report is alike', in: ['nyt', 'nbc'], standing: 'alike' },
  { name: 'a named difference makes it differ', in: ['nyt', 'nbc'], difference, standing: 'differ' },
  { name: 'a third outlet that is silent changes nothing', in: ['nbc', 'ap'], standing: 'alike' },
  { name: 'three outlets may differ as well', in: ['nyt', 'nbc', 'ap'], difference, standing: 'differ' },
];
test.each(cases)('$name', ({ in: reporting, difference, standing }) => {
  const reports = reporting.map((article) => aReport({ article }));
  expect(standingOf({ articles }, aClaim({ reports, ...(difference && { difference }) }))).toBe(standing);
});
