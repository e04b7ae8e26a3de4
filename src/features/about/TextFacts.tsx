import { dateInWords } from '#domain/chronology/words.ts';
import type { Article } from '#domain/dossier/dossier.ts';
import { useAboutMessages } from '#messages/use-about-messages.ts';
import { useDossierLang } from '#ui/dossier-lang.ts';

/** What is known of one article's text. */
export function TextFacts({ article, name: title }: { article: Article; name: string }) {
  const { about, dates, locale } = useAboutMessages();
  const lang = useDossierLang();
  const words = article.text.split(/\s+/).filter(Boolean).length;
  const facts: [name: string, fact: string | undefined, lang?: string | undefined][] = [
    [about.headline, article.headline, article.lang ?? lang],
    [about.author, article.byline ?? about.noAuthor],
    [about.published, dateInWords(article.published, dates, locale)],
    [about.length, article.extent ? undefined : about.wordCount(words)],
    [about.edition, article.edition, lang],
  ];
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <dl>
        {facts.map(
          ([name, fact, tag]) =>
            fact && (
              <div key={name} className="mt-1.5">
                <dt className="text-sm text-soft">{name}</dt>
                <dd
                  lang={tag}
                  dir={tag && 'auto'}
                  className={name === about.headline ? 'font-serif' : undefined}
                >
                  {fact}
                </dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
