import { dateInWords } from '#domain/chronology/words.ts';
import type { Article } from '#domain/dossier/dossier.ts';
import { useAboutMessages } from '#messages/use-about-messages.ts';

/** What is known of one article's text. */
export function TextFacts({ article, name: title }: { article: Article; name: string }) {
  const { about, dates, locale } = useAboutMessages();
  const words = article.text.split(/\s+/).filter(Boolean).length;
  const facts: [string, string | undefined][] = [
    [about.headline, article.headline],
    [about.author, article.byline ?? about.noAuthor],
    [about.published, dateInWords(article.published, dates, locale)],
    [about.length, article.extent ? undefined : about.wordCount(new Intl.NumberFormat(locale).format(words))],
    [about.edition, article.edition],
  ];
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <dl>
        {facts.map(
          ([name, fact]) =>
            fact && (
              <div key={name} className="mt-1.5">
                <dt className="text-sm text-soft">{name}</dt>
                <dd className={name === about.headline ? 'font-serif' : undefined}>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
