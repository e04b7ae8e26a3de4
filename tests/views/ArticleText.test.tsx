import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { markText } from '#domain/coverage/marked-text.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { en } from '#messages/en.ts';
import { ArticleText } from '#views/article/ArticleText.tsx';
import { aClaim, aDossier, anArticle, anEvent, aReport } from '#tests/support/builders.ts';

const text = `Skip to content
Biden orders sharing

President Biden has quietly ordered it, officials said.
The Pentagon resisted <b onclick="alert(1)">for months</b> & more. <script>alert(2)</script>
The ICC issued a warrant.`;
const nyt = anArticle({
  text,
  parts: [
    { role: 'chrome', exact: 'Skip to content' },
    { role: 'headline', exact: 'Biden orders sharing' },
  ],
});

function claim(id: string, exact: string, with_: Partial<Claim> = {}): Claim {
  return aClaim({
    id,
    statement: `Statement of ${id}.`,
    reports: [aReport({ passages: [{ exact }] })],
    ...with_,
  });
}
const both = (exact: string) => ({
  reports: [aReport({ passages: [{ exact }] }), aReport({ article: 'nbc', passages: [] })],
});

const look = lookUp(
  aDossier({
    articles: [nyt, anArticle({ id: 'nbc', outlet: 'nbc' })],
    claims: [
      claim(
        'order',
        'President Biden has quietly ordered it',
        both('President Biden has quietly ordered it'),
      ),
      claim('quietly', 'quietly'),
      claim('resisted', 'The Pentagon resisted', {
        ...both('The Pentagon resisted'),
        difference: { aspects: ['scope'], note: 'One says more.' },
      }),
      claim('blocked', 'The Pentagon resisted'),
      claim('months', '<b onclick="alert(1)">for months</b>', { statement: 'It took <i>months</i>.' }),
      claim('lost', 'The Pentagon agreed'),
    ],
    events: [
      anEvent({
        id: 'warrant',
        reported: [{ article: 'nyt', date: '2023', passages: [{ exact: 'issued a warrant' }] }],
      }),
    ],
  }),
);
const marked = markText(look, nyt);

type Choose = ComponentProps<typeof ArticleText>['onChoose'];

function show(with_: Partial<ComponentProps<typeof ArticleText>> = {}) {
  const onChoose = vi.fn<Choose>();
  const onTouch = vi.fn<(claims: string[]) => void>();
  render(
    <ArticleText
      article={nyt}
      lang="en"
      blocks={marked.blocks}
      claims={look.claim}
      standing={look.standing}
      shown={new Set(marked.claims)}
      lit={{ claims: new Set(), event: null }}
      stop={null}
      onChoose={onChoose}
      onTouch={onTouch}
      {...with_}
    />,
  );
  const article = screen.getByRole('article');
  return { article, onChoose, onTouch, chosen: () => onChoose.mock.calls.map(([{ smallest }]) => smallest) };
}

const marks = (article: HTMLElement) => [...article.querySelectorAll('mark')];
const flat = (words: string | null) => (words ?? '').replace(/\s+/g, ' ').trim();

afterEach(() => window.getSelection()?.removeAllRanges());

test('the text is all there, unaltered, up to white space', () => {
  const { article } = show();
  expect(article).toHaveAttribute('data-article', 'nyt');
  // The one word that is not the outlet's: the name of what is folded.
  within(article).getByText(en.article.chrome).remove();
  expect([...article.querySelectorAll('p, h3')].map(({ textContent }) => flat(textContent)).join(' ')).toBe(
    flat(text),
  );
});

test('so is the text when nothing is marked', () => {
  const { article } = show({ shown: new Set() });
  expect(marks(article)).toEqual([]);
  expect(within(article).queryByRole('button')).toBeNull();
  expect(flat(article.textContent)).toContain(
    'The Pentagon resisted <b onclick="alert(1)">for months</b> & more.',
  );
});

test('each mark says which claims it makes and how the outlets stand to each other', () => {
  const { article } = show();
  const drawn = marks(article).map(({ textContent, dataset }) => [
    textContent,
    dataset['claims'],
    dataset['standing'],
  ]);
  expect(drawn).toEqual([
    ['President Biden has ', 'order', 'alike'],
    ['quietly', 'order quietly', 'only'],
    [' ordered it', 'order', 'alike'],
    ['The Pentagon resisted', 'resisted blocked', 'differ'],
    ['<b onclick="alert(1)">for months</b>', 'months', 'only'],
  ]);
});

test('a mark’s title says in words what its line says, for each claim of that length', () => {
  show();
  expect(screen.getByText('quietly')).toHaveAttribute('title', 'only one: Statement of quietly.');
  expect(screen.getByText('The Pentagon resisted')).toHaveAttribute(
    'title',
    'differ: Statement of resisted.\nonly one: Statement of blocked.',
  );
});

const clicks = [
  { name: 'a passage', words: 'President Biden has', chosen: [['order']] },
  { name: 'the smaller of two, one within the other', words: 'quietly', chosen: [['quietly']] },
  { name: 'both of two equal ones', words: 'The Pentagon resisted', chosen: [['resisted', 'blocked']] },
  { name: 'nothing beside a passage', words: /officials said/, chosen: [] },
  { name: 'nothing in a headline without a claim', words: 'Biden orders sharing', chosen: [] },
];
test.each(clicks)('a click takes $name', async ({ words, chosen }) => {
  const shown = show();
  await userEvent.click(screen.getByText(words));
  expect(shown.chosen()).toEqual(chosen);
});

test('where the filter hides the smaller passage a click takes the larger', async () => {
  const { chosen } = show({ shown: new Set(['order']) });
  const [mark] = screen.getAllByText(/quietly/);
  if (mark) await userEvent.click(mark);
  expect(chosen()).toEqual([['order']]);
});

test('selecting words to copy chooses nothing', () => {
  const { onChoose } = show();
  const mark = screen.getByText('The Pentagon resisted');
  window.getSelection()?.selectAllChildren(mark);
  fireEvent.click(mark);
  expect(onChoose).not.toHaveBeenCalled();
  window.getSelection()?.removeAllRanges();
  fireEvent.click(mark);
  expect(onChoose).toHaveBeenCalledOnce();
});

test('each passage begins with a button named for its claim, nested and equal ones too', async () => {
  const { article, chosen } = show();
  const names = within(article)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual([
    'alike: Statement of order.',
    'only one: Statement of quietly.',
    'differ: Statement of resisted.',
    'only one: Statement of blocked.',
    'only one: It took <i>months</i>.',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'only one: Statement of blocked.' }));
  expect(chosen()).toEqual([['blocked']]);
});

test('Tab stops at one passage of the article, and Enter chooses it', async () => {
  const { chosen } = show({ stop: { claim: 'quietly', start: marked.begins.get('quietly') ?? -1 } });
  // The folded site notice comes before it.
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'only one: Statement of quietly.' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(chosen()).toEqual([['quietly']]);
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test('pointer and focus touch a claim, and leave it', async () => {
  const { onTouch } = show({ stop: { claim: 'order', start: marked.begins.get('order') ?? -1 } });
  await userEvent.hover(screen.getByText('quietly'));
  expect(onTouch).toHaveBeenLastCalledWith(['quietly']);
  await userEvent.unhover(screen.getByRole('article'));
  expect(onTouch).toHaveBeenLastCalledWith([]);
  await userEvent.tab();
  await userEvent.tab();
  expect(onTouch).toHaveBeenLastCalledWith(['order']);
  await userEvent.tab();
  expect(onTouch).toHaveBeenLastCalledWith([]);
});

test('what is chosen is lit in all its pieces, and its buttons say so', () => {
  const { article } = show({ lit: { claims: new Set(['order']), event: null } });
  const lit = marks(article).filter(({ dataset }) => dataset['chosen']);
  expect(lit.map(({ textContent }) => textContent).join('')).toBe('President Biden has quietly ordered it');
  expect(screen.getAllByRole('button', { pressed: true }).map(({ dataset }) => dataset['handle'])).toEqual([
    'order',
  ]);
});

test('what is chosen is marked even where the filter hides it', () => {
  const { article } = show({ shown: new Set(), lit: { claims: new Set(['quietly']), event: null } });
  expect(marks(article).map(({ textContent }) => textContent)).toEqual(['quietly']);
});

test('the words that tell the chosen event are lit, though they make no claim', async () => {
  const { article, onChoose } = show({ lit: { claims: new Set(), event: 'warrant' } });
  const told = within(article).getByText('issued a warrant');
  expect(told).toHaveAttribute('data-tells', 'warrant');
  expect(told).toHaveAttribute('data-chosen');
  await userEvent.click(told);
  expect(onChoose).not.toHaveBeenCalled();
});

test('what belongs to the site and not to the article is folded away', async () => {
  const { article } = show();
  const notice = within(article).getByText('Skip to content');
  expect(notice.closest('details')).not.toHaveAttribute('open');
  await userEvent.click(screen.getByText(en.article.chrome));
  expect(notice.closest('details')).toHaveAttribute('open');
});

test('a headline is a heading', () => {
  show();
  expect(screen.getByRole('heading', { name: 'Biden orders sharing' })).toBeVisible();
});

test('HTML in a text is shown as text and never run', () => {
  const alerted = vi.spyOn(window, 'alert').mockImplementation(() => {});
  const { article } = show();
  expect(article.textContent).toContain('<script>alert(2)</script>');
  expect(article.querySelector('script, b, i, [onclick]')).toBeNull();
  fireEvent.click(screen.getByText('<b onclick="alert(1)">for months</b>'));
  expect(alerted).not.toHaveBeenCalled();
});

test('the keyboard’s focus shows on all the words of a passage, also where others begin within it', async () => {
  const { article } = show({ stop: { claim: 'order', start: marked.begins.get('order') ?? -1 } });
  await userEvent.tab();
  await userEvent.tab();
  const ringed = () => marks(article).filter(({ dataset }) => dataset['focused']);
  expect(
    ringed()
      .map(({ textContent }) => textContent)
      .join(''),
  ).toBe('President Biden has quietly ordered it');
  await userEvent.tab();
  expect(ringed()).toEqual([]);
});
