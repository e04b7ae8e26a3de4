import type { QuoteFrom } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';

type Props = { look: LookUp; quotes: readonly QuoteFrom[]; isFound: (quote: QuoteFrom) => boolean };

/** Words of the articles, large, each with the name of who wrote them. */
export function StepQuotes({ look, quotes, isFound }: Props) {
  const { card } = useMessages();
  const nameOf = useArticleName(look, 'name');
  return (
    <div className="step-quotes">
      {quotes.map((quote, index) => {
        const article = look.article.get(quote.article);
        return (
          article && (
            <figure key={index}>
              <blockquote lang={article.lang ?? look.dossier.lang} dir="auto">
                {quote.exact}
              </blockquote>
              <figcaption>
                {nameOf(article.id)}
                {!isFound(quote) && <span className="block">{card.notInText}</span>}
              </figcaption>
            </figure>
          )
        );
      })}
    </div>
  );
}
