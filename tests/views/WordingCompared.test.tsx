import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Claim, Dossier } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { en } from '#tests/support/messages.ts';
import { WordingCompared } from '#views/match/WordingCompared.tsx';
import { aClaim, aDossier, anArticle, aReport } from '#tests/support/builders.ts';

const said = (article: string, ...exact: string[]) =>
  aReport({ article, passages: exact.map((each) => ({ exact: each })) });

function show(reports: Claim['reports'], dossier: Partial<Dossier> = {}) {
  const claim = aClaim({ reports });
  const { container } = render(
    <WordingCompared look={lookUp(aDossier({ claims: [claim], ...dossier }))} claim={claim} />,
  );
  return container;
}

/** One outlet's wording, and in it what is marked. */
function wordingOf(outlet: string) {
  const paragraph = screen.getByRole('heading', { level: 4, name: outlet }).nextElementSibling;
  const marked = (mark: string) =>
    [...(paragraph?.querySelectorAll(`[${mark}]`) ?? [])].map(({ textContent }) => textContent);
  return { text: paragraph?.textContent, unlike: marked('data-unlike'), hedges: marked('data-hedge') };
}

test('what stands in one only is marked, and the words stay what they are', () => {
  show([said('nyt', 'They “quietly” ordered it'), said('nbc', 'They ordered it')]);
  expect(wordingOf('NYT')).toEqual({
    text: 'They “quietly” ordered it',
    unlike: ['quietly'],
    hedges: [],
  });
  expect(wordingOf('NBC').unlike).toEqual([]);
  expect(screen.getByText(`${en.wording.unlikeIn('NYT')}`, { exact: false })).toHaveTextContent(
    'Different in NYT: quietly',
  );
});

test('hedges are boxed and said', () => {
  show([said('nyt', 'war crimes'), said('nbc', 'possible war crimes, Possible ones')]);
  expect(wordingOf('NBC').hedges).toEqual(['possible', 'Possible']);
  expect(screen.getByText(en.wording.hedges).parentElement).toHaveTextContent(
    'Hedges: NYT none · NBC possible',
  );
});

test('passages that are apart are shown apart', () => {
  show([said('nyt', 'One.', 'Two.'), said('nbc', 'One. Two.')]);
  expect(wordingOf('NYT').text).toBe('One. […] Two.');
  expect(screen.getByText(en.wording.alike)).toBeVisible();
});

test('that nothing is shared is said instead of marking it all aloud', () => {
  show([said('nyt', 'Water rose'), said('nbc', 'Floods came')]);
  expect(screen.getByText(en.wording.nothingAlike)).toBeVisible();
  expect(screen.queryByText(en.wording.unlikeIn('NYT'), { exact: false })).toBeNull();
});

test('a short comparison is open, a long one waits to be asked for', async () => {
  const long = 'word '.repeat(200);
  const container = show([said('nyt', long), said('nbc', 'word')]);
  const details = container.querySelector('details');
  expect(details?.open).toBe(false);
  await userEvent.click(screen.getByText(en.wording.title));
  expect(details?.open).toBe(true);
});

test('of three, the reader chooses which two', async () => {
  const articles = [
    anArticle(),
    anArticle({ id: 'late', published: '2023-07-27' }),
    anArticle({ id: 'nbc', outlet: 'nbc', lang: 'he' }),
  ];
  show([said('nyt', 'early'), said('late', 'late'), said('nbc', 'אישרה')], { articles });
  // Two editions of one outlet are told apart; the first two of different outlets are compared.
  expect(wordingOf('NYT, July 26, 2023').text).toBe('early');
  expect(screen.getByText('אישרה')).toBeVisible();
  expect(screen.getByText(en.wording.hedgesUnknown)).toBeVisible();
  const second = screen.getByRole('combobox', { name: en.wording.second });
  expect(
    within(second)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['NYT, July 27, 2023', 'NBC']);
  await userEvent.selectOptions(second, 'NYT, July 27, 2023');
  expect(wordingOf('NYT, July 27, 2023').text).toBe('late');
});
