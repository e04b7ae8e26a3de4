import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import type { Claim, Dossier } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { en } from '#tests/support/messages.ts';
import { ClaimCard } from '#views/claim/ClaimCard.tsx';
import { aClaim, aDossier, anEvent, aReport } from '#tests/support/builders.ts';

const nbcReport = aReport({
  article: 'nbc',
  passages: [{ exact: 'President Joe Biden has ordered it' }],
  attribution: { kind: 'named', sources: ['biden', 'khan'], words: 'they said' },
});

function show(
  claim: Claim,
  with_: Partial<ComponentProps<typeof ClaimCard>> = {},
  dossier: Partial<Dossier> = {},
) {
  const onEvent = vi.fn<(event: string) => void>();
  const onClaim = vi.fn<(claim: string) => void>();
  const onPassage = vi.fn<(article: string) => void>();
  const people: Dossier['people'] = [
    { id: 'biden', name: 'Joe Biden', role: 'President', kind: 'person' },
    { id: 'khan', name: 'Karim Khan', role: 'Prosecutor', kind: 'person' },
  ];
  render(
    <ClaimCard
      look={lookUp(aDossier({ claims: [claim], people, ...dossier }))}
      claim={claim}
      isFound={() => true}
      onEvent={onEvent}
      onClaim={onClaim}
      onPassage={onPassage}
      {...with_}
    />,
  );
  return { onEvent, onClaim, onPassage };
}

/** What the card says under a heading. */
function under(heading: string): HTMLElement {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error(`No section is headed "${heading}".`);
  return section;
}

test('the claim is the heading, with its standing and topic', () => {
  show(aClaim());
  expect(screen.getByRole('heading', { level: 2, name: aClaim().statement })).toBeVisible();
  expect(screen.getByText('only NYT')).toBeVisible();
  expect(screen.getByText(/decision/)).toBeVisible();
});

test('where one outlet reports it, the other is said to be silent', () => {
  show(aClaim());
  expect(under('The New York Times')).toHaveTextContent('President Biden has quietly ordered it');
  expect(under('NBC News')).toHaveTextContent(en.article.claim.silent('NBC'));
  expect(screen.queryByRole('heading', { name: en.card.difference })).toBeNull();
});

test('where both report it, each stands with its own words and its own source', () => {
  show(aClaim({ reports: [aReport(), nbcReport] }));
  expect(screen.getByText('alike')).toBeVisible();
  expect(under('The New York Times')).toHaveTextContent('Unnamed: not named · officials said');
  expect(under('NBC News')).toHaveTextContent('2 named: Joe Biden and Karim Khan · they said');
});

test('where they differ, the aspects and the difference are said', () => {
  const difference: Claim['difference'] = { aspects: ['scope', 'number'], note: 'NBC says two.' };
  show(aClaim({ reports: [aReport(), nbcReport], difference }));
  const section = within(under(en.card.difference));
  expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['scope', 'number']);
  expect(section.getByText('NBC says two.')).toBeVisible();
});

test('an outlet’s words lead to their article', async () => {
  const { onPassage } = show(aClaim({ reports: [aReport(), nbcReport] }));
  await userEvent.click(screen.getByRole('button', { name: 'President Joe Biden has ordered it' }));
  expect(onPassage).toHaveBeenCalledExactlyOnceWith('nbc', { exact: 'President Joe Biden has ordered it' });
});

test('words that are not in the text are said to be lost and lead nowhere', () => {
  show(aClaim({ reports: [aReport(), nbcReport] }), { isFound: (article) => article === 'nbc' });
  expect(under('The New York Times')).toHaveTextContent(en.card.notInText);
  expect(within(under('The New York Times')).queryByRole('button')).toBeNull();
  expect(within(under('NBC News')).getByRole('button')).toBeVisible();
});

const kinds = [
  { kind: 'outlet' as const, said: 'NYT, in its own voice' },
  { kind: 'named' as const, said: 'Named: Joe Biden' },
  { kind: 'anonymous' as const, said: 'Unnamed: Joe Biden' },
  { kind: 'institution' as const, said: 'Institution: Joe Biden' },
  { kind: 'document' as const, said: 'Document: Joe Biden' },
  { kind: 'outlet-cited' as const, said: 'Another outlet: Joe Biden' },
];
test.each(kinds)('who says so is told by kind: $kind', ({ kind, said }) => {
  show(aClaim({ reports: [aReport({ attribution: { kind, sources: ['biden'] } })] }));
  expect(under('The New York Times')).toHaveTextContent(`${en.card.says}: ${said}`);
});

test('on whose word each outlet reports it stands in one line', () => {
  show(aClaim({ reports: [aReport(), nbcReport] }));
  expect(screen.getByText(/NYT: unnamed · NBC: 2 named/)).toBeVisible();
});

test('the wordings are compared only where two outlets report it', () => {
  show(aClaim({ reports: [aReport(), nbcReport] }));
  expect(screen.getByRole('heading', { name: en.wording.title })).toBeVisible();
});

test('one outlet’s wording is compared with nothing', () => {
  show(aClaim());
  expect(screen.queryByRole('heading', { name: en.wording.title })).toBeNull();
});

test('its events lead on', async () => {
  const events = [
    anEvent({ id: 'order', title: 'The order', date: '2023-07~', claims: ['order'] }),
    anEvent({ id: 'report', title: 'The report', date: '2023-07-26', claims: ['order'] }),
    anEvent(),
  ];
  const { onEvent } = show(aClaim(), {}, { events });
  const list = within(under(en.card.eventsOfClaim));
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'The order about July 2023',
    'The report July 26, 2023',
  ]);
  await userEvent.click(list.getByRole('button', { name: /The report/ }));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith('report');
});

test('an editor’s note stands with its source, which opens apart', () => {
  show(
    aClaim(),
    {},
    {
      notes: [{ id: 'n', about: { claim: 'order' }, text: 'The record says less.', sources: ['s'] }],
      sources: [
        {
          id: 's',
          title: 'The statute',
          publisher: 'U.N.',
          date: '1998-07-17',
          url: 'https://example.org/s',
        },
      ],
    },
  );
  expect(screen.getByText('The record says less.')).toBeVisible();
  const link = screen.getByRole('link', { name: 'The statute' });
  expect(link).toHaveAttribute('href', 'https://example.org/s');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  expect(link.closest('li')).toHaveTextContent('The statute, U.N., July 17, 1998');
});

test('HTML in a statement, a quotation or a note is shown as text', () => {
  const html = '<img src=x onerror=alert(1)>';
  show(
    aClaim({ statement: html, reports: [aReport({ passages: [{ exact: html }] })] }),
    {},
    { notes: [{ id: 'n', about: { claim: 'order' }, text: html, sources: [] }] },
  );
  expect(screen.getAllByText(html)).toHaveLength(3);
  expect(document.querySelector('img')).toBeNull();
});

test('where an outlet is silent, the nearest thing that it does report can be chosen', async () => {
  const near = aClaim({
    id: 'near',
    statement: 'An official spoke.',
    reports: [aReport({ article: 'nbc' })],
  });
  const claim = aClaim({ related: ['near'] });
  const { onClaim } = show(claim, {}, { claims: [claim, near] });
  expect(under('NBC News')).toHaveTextContent(en.article.nearest);
  await userEvent.click(within(under('NBC News')).getByRole('button', { name: /An official spoke/ }));
  expect(onClaim).toHaveBeenCalledWith('near');
});

test('where the dossier names nothing near, silence is all that is said', () => {
  show(aClaim());
  expect(under('NBC News')).toHaveTextContent(en.article.claim.silent('NBC'));
  expect(under('NBC News')).not.toHaveTextContent(en.article.nearest);
});
