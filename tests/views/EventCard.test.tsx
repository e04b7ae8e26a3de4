import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { expect, test, vi } from 'vitest';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { en } from '#messages/en.ts';
import { EventCard } from '#views/event/EventCard.tsx';
import { aClaim, aDossier, anEvent } from '#tests/support/builders.ts';

const order = anEvent({
  id: 'order',
  title: 'The order',
  summary: 'The president orders sharing.',
  date: '2023-07~',
  dateNote: 'No public record gives the day.',
  reported: [
    {
      article: 'nyt',
      date: '2023-07-24',
      inferred: 'Counted from the day of publication',
      passages: [{ exact: 'President Biden has quietly ordered it' }],
    },
  ],
  claims: ['order'],
  people: ['biden'],
  sources: ['s'],
  relation: { direction: 'warmer', article: 'nyt', exact: 'officials said' },
});

function show(event: DossierEvent, with_: Partial<ComponentProps<typeof EventCard>> = {}) {
  const onClaim = vi.fn<(claim: string) => void>();
  const onPassage = vi.fn<(article: string) => void>();
  const onEvent = vi.fn<(event: string) => void>();
  const dossier = aDossier({
    claims: [aClaim()],
    events: [event],
    people: [{ id: 'biden', name: 'Joe Biden', role: 'President', kind: 'person' }],
    sources: [{ id: 's', title: 'The record', publisher: 'The White House' }],
    notes: [{ id: 'n', about: { event: 'order' }, text: 'The day is not public.', sources: ['s'] }],
  });
  render(
    <EventCard
      look={lookUp(dossier)}
      event={event}
      before={null}
      after={null}
      isFiltered={false}
      related={[]}
      isFound={() => true}
      onEvent={onEvent}
      onClaim={onClaim}
      onPassage={onPassage}
      {...with_}
    />,
  );
  return { onClaim, onEvent, onPassage };
}

function under(heading: string): HTMLElement {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error(`No section is headed "${heading}".`);
  return section;
}

test('the event is the heading, with its lane and summary', () => {
  show(order);
  expect(screen.getByRole('heading', { level: 2, name: 'The order' })).toBeVisible();
  expect(screen.getByText('The court')).toBeVisible();
  expect(screen.getByText('The president orders sharing.')).toBeVisible();
});

test('the date in the record stands apart from the one that an outlet gives', () => {
  show(order);
  expect(under(en.card.record)).toHaveTextContent('about July 2023');
  expect(under(en.card.record)).toHaveTextContent('No public record gives the day.');
  expect(under(en.card.record)).toHaveTextContent('The record, The White House');
  const reported = under(`${en.card.reported} · The New York Times`);
  expect(reported).toHaveTextContent('July 24, 2023');
  expect(reported).toHaveTextContent('Counted from the day of publication.');
  expect(reported).toHaveTextContent('Against the record, about July 2023: the same, more exactly.');
});

test('an outlet that does not tell it is said to be silent', () => {
  show(order);
  expect(under(`${en.card.reported} · NBC News`)).toHaveTextContent(en.article.event.silent('NBC'));
});

test('context is said to be in no article, and no outlet is listed', () => {
  show(anEvent());
  expect(screen.getByText(en.card.context)).toBeVisible();
  expect(screen.queryByText(new RegExp(en.card.reported))).toBeNull();
});

test('an outlet’s words lead to their article', async () => {
  const { onPassage } = show(order);
  await userEvent.click(screen.getByRole('button', { name: 'President Biden has quietly ordered it' }));
  expect(onPassage).toHaveBeenCalledExactlyOnceWith('nyt', {
    exact: 'President Biden has quietly ordered it',
  });
});

test('words that are not in the text are said to be lost and lead nowhere', () => {
  show(order, { isFound: () => false });
  const reported = under(`${en.card.reported} · The New York Times`);
  expect(reported).toHaveTextContent(en.card.notInText);
  expect(within(reported).queryByRole('button')).toBeNull();
});

test('that relations warmed or cooled is said with the outlet’s own words', () => {
  show(order);
  expect(under(en.card.relation.warmer('NYT'))).toHaveTextContent('officials said');
});

test('its claims lead on', async () => {
  const { onClaim } = show(order);
  const claims = within(under(en.card.claimsOfEvent(1)));
  await userEvent.click(claims.getByRole('button', { name: /President Biden has ordered the sharing/ }));
  expect(onClaim).toHaveBeenCalledExactlyOnceWith('order');
});

test('the people in it and the editor’s note are named', () => {
  show(order);
  expect(within(under(en.card.people)).getByRole('listitem')).toHaveTextContent('Joe Biden, President');
  expect(screen.getByText('The day is not public.')).toBeVisible();
});

const statute = anEvent();

test('what came before leads on, and the last event says that it is the last', async () => {
  const { onEvent } = show(order, { before: statute });
  const section = under(en.card.inTime);
  expect(section).toHaveTextContent(`${en.card.before}The Rome Statute July 17, 1998`);
  expect(section).toHaveTextContent(`${en.card.after}${en.card.noneAfter}`);
  await userEvent.click(within(section).getByRole('button'));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith('statute');
});

test('before and after are said to be those of a filter', () => {
  show(order, { after: statute, isFiltered: true });
  expect(under(en.card.inTimeFiltered)).toHaveTextContent('The Rome Statute');
});

test('a related event is named with what joins it, and leads on', async () => {
  const joins = [
    { kind: 'shared' as const, claim: aClaim() },
    { kind: 'near' as const, claim: aClaim({ id: 'near', statement: 'The court was told.' }) },
  ];
  const { onEvent } = show(order, { related: [{ event: statute, joins }] });
  const section = under(en.card.related);
  expect(section).toHaveTextContent(`${en.card.joinedBy.shared} ${aClaim().statement}`);
  expect(section).toHaveTextContent(`${en.card.joinedBy.near} The court was told.`);
  await userEvent.click(within(section).getByRole('button', { name: /The Rome Statute/ }));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith('statute');
});

test('an event with none of these has no empty headings', () => {
  show(anEvent());
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'The Rome Statute',
    en.card.record,
  ]);
});

test('HTML in a title, a summary or a date’s note is shown as text', () => {
  const html = '<img src=x onerror=alert(1)>';
  show(anEvent({ title: html, summary: html, dateNote: html }));
  expect(screen.getAllByText(html)).toHaveLength(3);
  expect(document.querySelector('img')).toBeNull();
});
