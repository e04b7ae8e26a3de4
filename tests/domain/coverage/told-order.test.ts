import { expect, test } from 'vitest';
import { proofOf } from '#domain/coverage/proof.ts';
import { toldOrder } from '#domain/coverage/told-order.ts';
import { aDossier, anArticle, anEvent } from '#tests/support/builders.ts';

const text = 'The bridge opened. It had been built before. It closed later, and then the bridge fell.';

const told = (id: string, ...quotes: string[]) =>
  anEvent({
    id,
    reported: [{ article: 'nyt', date: '2023', passages: quotes.map((exact) => ({ exact })) }],
  });

function orderOf(...events: ReturnType<typeof anEvent>[]) {
  const article = anArticle({ text });
  return [...toldOrder(proofOf(aDossier({ articles: [article], events })), article, events)];
}

test('events stand in the order in which the article first tells each', () => {
  const built = told('built', 'It had been built before');
  const opened = told('opened', 'the bridge fell', 'The bridge opened');
  expect(orderOf(built, opened)).toEqual([
    ['opened', { place: 1, at: 0 }],
    ['built', { place: 2, at: text.indexOf('It had') / text.length }],
  ]);
});

test('what another article tells, nobody tells, or is not found has no place', () => {
  const lost = told('lost', 'words that are not there');
  const elsewhere = anEvent({
    id: 'elsewhere',
    reported: [{ article: 'nbc', date: '2023', passages: [{ exact: 'ordered it' }] }],
  });
  expect(orderOf(lost, elsewhere, anEvent())).toEqual([]);
});

test('events told by the same words keep the given order', () => {
  const ids = orderOf(told('b', 'The bridge opened'), told('a', 'The bridge opened')).map(([id]) => id);
  expect(ids).toEqual(['b', 'a']);
});
