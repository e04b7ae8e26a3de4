import { memo, type ReactNode } from 'react';
import type { MarkedBlock } from '#domain/coverage/marked-text.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import type { Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import { MarkedPiece } from './MarkedPiece.tsx';

type Props = {
  block: MarkedBlock;
  claims: ReadonlyMap<string, Claim>;
  standing: ReadonlyMap<string, Standing>;
  shown: ReadonlySet<string>;
  /** Space-separated ids. */
  litClaims: string;
  litEvent: string | null;
  stop: string | null;
  /** The claim whose passage has the keyboard's focus. */
  focused: string | null;
  onChoose: (claims: string[], all: string[], start: number) => void;
};

/** One paragraph, or a line of one of the article's other parts in its role. */
export const ArticleBlock = memo(function ArticleBlock({ block, litClaims, ...rest }: Props) {
  const lit = new Set(litClaims.split(' '));
  const pieces = block.pieces.map((piece) => (
    <MarkedPiece key={piece.start} piece={piece} lit={lit} {...rest} />
  ));
  return (
    <Part role={block.role} start={block.start}>
      {pieces}
    </Part>
  );
});

/** `data-block` is where the words in it begin in the article's text. */
function Part({ role, start, children }: Pick<MarkedBlock, 'role' | 'start'> & { children: ReactNode }) {
  const messages = useMessages();
  switch (role) {
    case 'chrome':
      return (
        <details className="article-chrome">
          <summary lang={messages.locale}>{messages.article.chrome}</summary>
          <p dir="auto" data-block={start}>
            {children}
          </p>
        </details>
      );
    case 'headline':
      return (
        <h3 dir="auto" data-block={start} className="article-headline">
          {children}
        </h3>
      );
    case 'standfirst':
      return (
        <p dir="auto" data-block={start} className="article-standfirst">
          {children}
        </p>
      );
    case 'caption':
      return (
        <p dir="auto" data-block={start} className="article-caption">
          {children}
        </p>
      );
    case 'credit':
      return (
        <p dir="auto" data-block={start} className="article-credit">
          {children}
        </p>
      );
    case 'body':
      return (
        <p dir="auto" data-block={start}>
          {children}
        </p>
      );
  }
}
