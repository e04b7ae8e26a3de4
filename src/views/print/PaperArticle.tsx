import { Fragment } from 'react';
import type { MarkedBlock } from '#domain/coverage/marked-text.ts';
import { smallestShown } from '#domain/coverage/marked-text.ts';
import type { Article } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import '#views/article/article.css';

type Props = {
  look: LookUp;
  article: Article;
  blocks: readonly MarkedBlock[];
  /** By the ids of claims. */
  numbers: ReadonlyMap<string, number>;
};

/** An article's text for paper: its claims underlined in the line of their standing, each beginning with its number. */
export function PaperArticle({ look, article, blocks, numbers }: Props) {
  const messages = useMessages();
  const nameOf = useArticleName(look, 'name');
  const lang = article.lang ?? look.dossier.lang;
  // The page around the article is no part of it.
  const read = blocks.filter(({ role }) => role !== 'chrome');
  return (
    <article aria-label={messages.article.textOf(article.headline)} className="paper-article">
      <p className="print-soft">
        {nameOf(article.id)}
        {article.extent && ` · ${messages.article.quotationsOnly}`}
      </p>
      <div lang={lang} className="article-text">
        {!read.some(({ role }) => role === 'headline') && (
          <p dir="auto" data-role="headline">
            {article.headline}
          </p>
        )}
        {read.map((block) => (
          <p key={block.start} dir="auto" data-role={block.role}>
            {block.pieces.map((piece) => {
              const ids = [...new Set(piece.over.map(({ id }) => id))];
              const [line] = smallestShown(piece.over, new Set(ids));
              return (
                <Fragment key={piece.start}>
                  {piece.begins.length > 0 && (
                    <sup className="paper-number">{piece.begins.map((id) => numbers.get(id)).join(', ')}</sup>
                  )}
                  {line === undefined ? (
                    piece.text
                  ) : (
                    <mark data-passage data-claims={ids.join(' ')} data-standing={look.standing.get(line)}>
                      {piece.text}
                    </mark>
                  )}
                </Fragment>
              );
            })}
          </p>
        ))}
      </div>
    </article>
  );
}
