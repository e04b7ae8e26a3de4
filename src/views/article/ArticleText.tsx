import { useState, type MouseEvent } from 'react';
import type { MarkedBlock } from '#domain/coverage/marked-text.ts';
import type { Article, Claim } from '#domain/dossier/dossier.ts';
import type { Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import './article.css';

/** What is lit: the claims, and the event whose telling is. */
export type Lit = { claims: ReadonlySet<string>; event: string | null };

type Props = {
  article: Article;
  lang: string;
  blocks: readonly MarkedBlock[];
  claims: ReadonlyMap<string, Claim>;
  standing: ReadonlyMap<string, Standing>;
  /** Ids of the claims that are marked; the rest of the text stands unmarked. */
  shown: ReadonlySet<string>;
  lit: Lit;
  /** The `passageKey` that Tab stops at. */
  stop: string | null;
  /**
   * The claims of the smallest passage; several where equally long ones lie there. `all` are the claims of every
   * passage there, from the largest to the smallest.
   */
  onChoose: (claims: string[], all: string[]) => void;
  onTouch: (claims: string[]) => void;
};

/** The full text of an article, unaltered and in reading order, with its claims marked. */
export function ArticleText(props: Props) {
  const { article, lang, blocks, onChoose, onTouch } = props;
  const messages = useMessages();
  const [focused, setFocused] = useState<string | null>(null);
  return (
    // The pointer's way in; by keyboard each passage has a button of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article
      data-article={article.id}
      aria-label={messages.article.textOf(article.headline)}
      lang={lang}
      className="article-text"
      onClick={(event) => {
        const claims = idsAt(event, 'data-smallest');
        // Selecting words to copy ends in a click as well.
        if (claims.length > 0 && (window.getSelection()?.isCollapsed ?? true))
          onChoose(claims, idsAt(event, 'data-claims'));
      }}
      onMouseOver={(event) => onTouch(idsAt(event, 'data-smallest'))}
      onMouseLeave={() => onTouch([])}
      onFocus={(event) => {
        const claim = event.target.getAttribute('data-handle');
        setFocused(claim);
        if (claim) onTouch([claim]);
      }}
      onBlur={() => {
        setFocused(null);
        onTouch([]);
      }}
    >
      {blocks.map((block) => (
        <ArticleBlock
          key={block.start}
          block={block}
          claims={props.claims}
          standing={props.standing}
          shown={props.shown}
          litClaims={litIn(block, props.lit.claims)}
          litEvent={tells(block, props.lit.event) ? props.lit.event : null}
          stop={props.stop}
          focused={makes(block, focused) ? focused : null}
          onChoose={onChoose}
        />
      ))}
    </article>
  );
}

/** The ids that the mark under the pointer has in an attribute. */
function idsAt(event: MouseEvent, attribute: string): string[] {
  const mark = event.target instanceof Element ? event.target.closest('mark[data-smallest]') : null;
  return mark?.getAttribute(attribute)?.split(' ') ?? [];
}

/** The lit claims of one block as a string, so that a block that has none of them is not drawn again. */
function litIn(block: MarkedBlock, lit: ReadonlySet<string>): string {
  const ids = block.pieces.flatMap(({ over }) => over.map(({ id }) => id)).filter((id) => lit.has(id));
  return [...new Set(ids)].join(' ');
}

function makes(block: MarkedBlock, claim: string | null): boolean {
  return claim !== null && block.pieces.some(({ over }) => over.some(({ id }) => id === claim));
}

function tells(block: MarkedBlock, event: string | null): boolean {
  return event !== null && block.pieces.some((piece) => piece.tells.includes(event));
}
