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
  return <Part role={block.role}>{pieces}</Part>;
});

function Part({ role, children }: { role: MarkedBlock['role']; children: ReactNode }) {
  const messages = useMessages();
  switch (role) {
    case 'chrome':
      return (
        <details className="article-chrome">
          <summary>{messages.article.chrome}</summary>
          <p dir="auto">{children}</p>
        </details>
      );
    case 'headline':
      return (
        <h3 dir="auto" className="article-headline">
          {children}
        </h3>
      );
    case 'standfirst':
      return (
        <p dir="auto" className="article-standfirst">
          {children}
        </p>
      );
    case 'caption':
      return (
        <p dir="auto" className="article-caption">
          {children}
        </p>
      );
    case 'credit':
      return (
        <p dir="auto" className="article-credit">
          {children}
        </p>
      );
    case 'body':
      return <p dir="auto">{children}</p>;
  }
}
