import type { ReactNode } from 'react';
import type { Article } from '#domain/dossier/dossier.ts';
import { dateInWords } from '#domain/chronology/words.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useDossierLang } from '#ui/dossier-lang.ts';

type Props = {
  article: Article;
  /** The outlet's name, and what tells the article apart from its others. */
  name: string;
  /** Shown where there is room for one column only. */
  isInFront: boolean;
  /** Among those that stand side by side where there is room for several. */
  isBeside: boolean;
  /** The choice of another article for this place; false where there is none to choose. */
  picker: ReactNode;
  /** The headline is said here only where the text does not say it itself. */
  headlineInText: boolean;
  shown: number;
  total: number;
  /** What is said where this outlet has nothing on what is chosen. */
  silence: string | null;
  /** The nearest thing that it does report. */
  nearest: ReactNode;
  /** Stands beside the text, as high as its view. */
  gutter: ReactNode;
  children: ReactNode;
};

/** One outlet's column: who, when, how many claims, and the article in a scroller of its own. */
export function ArticleColumn(props: Props) {
  const { article, name, isInFront, isBeside, picker, headlineInText, shown, total, silence } = props;
  const messages = useMessages();
  const lang = useDossierLang();
  const { locale } = messages;
  const heading = `outlet-of-${article.id}`;
  const facts = [
    dateInWords(article.published, messages.dates, locale),
    ...(article.byline ? [messages.article.by(article.byline)] : []),
    ...(headlineInText || article.extent ? [] : [messages.article.headlineNotInText]),
    ...(article.extent ? [messages.article.quotationsOnly] : []),
  ];
  return (
    <section
      aria-labelledby={heading}
      className="article-column"
      data-column={article.id}
      data-in-front={isInFront || undefined}
      data-beside={isBeside || undefined}
    >
      <header className="article-bar">
        <h2 id={heading} className="text-base font-semibold">
          {name}
        </h2>
        {picker && <span className="article-picker">{picker}</span>}
        {/* One sentence takes the other's place on the same line, so that nothing below moves. */}
        <p role="status" className="article-status">
          {silence ? (
            <strong className="font-semibold">{silence}</strong>
          ) : (
            <span className="text-soft">{messages.article.claimsMarked(shown, total)}</span>
          )}
          {props.nearest}
        </p>
      </header>
      <div className="column-body">
        {/* First, so that a text that is still arriving has its width. */}
        {props.gutter}
        {/* A scroller has to be within reach of the arrow keys. */}
        <div
          className="column-scroller px-5 pt-3 pb-16"
          data-scroller
          tabIndex={0}
          role="group"
          aria-label={messages.article.textOf(name)}
        >
          <div className="article-text">
            <p className="article-facts">{facts.join(' · ')}</p>
            {!headlineInText && (
              <h3 className="article-headline" lang={article.lang ?? lang} dir="auto">
                {article.headline}
              </h3>
            )}
          </div>
          {props.children}
        </div>
      </div>
    </section>
  );
}
