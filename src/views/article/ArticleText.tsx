import { useCallback, useMemo, useState, type MouseEvent } from 'react';
import { runsOf, type BlockRun } from '#domain/coverage/block-runs.ts';
import type { MarkedBlock } from '#domain/coverage/marked-text.ts';
import type { Article, Claim } from '#domain/dossier/dossier.ts';
import type { Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ArticleRun } from './ArticleRun.tsx';
import { passageKey } from './passage-key.ts';
import './article.css';

/** Longer texts leave what is out of view undrawn. */
const FEW_RUNS = 10;

/** What is lit: the claims, and the event whose telling is. */
export type Lit = { claims: ReadonlySet<string>; event: string | null };

/** Marked words that were pressed. */
export type PressedWords = {
  /** The article's id. */
  article: string;
  /** The offset of the piece. */
  start: number;
  /** The claims of the smallest passage there; several where equally long ones lie there. */
  smallest: string[];
  /** The claims of every passage there, from the largest to the smallest. */
  all: string[];
};

type Props = {
  article: Article;
  lang: string;
  blocks: readonly MarkedBlock[];
  claims: ReadonlyMap<string, Claim>;
  standing: ReadonlyMap<string, Standing>;
  /** Ids of the claims that are marked; the rest of the text stands unmarked. */
  shown: ReadonlySet<string>;
  lit: Lit;
  /** The passage that Tab stops at: its claim, and where it begins. */
  stop: { claim: string; start: number } | null;
  onChoose: (pressed: PressedWords) => void;
  onTouch: (claims: string[]) => void;
};

/** The full text of an article, unaltered and in reading order, with its claims marked. */
export function ArticleText(props: Props) {
  const { article, lang, blocks, stop, onChoose, onTouch } = props;
  const messages = useMessages();
  const [focused, setFocused] = useState<string | null>(null);
  const choose = useCallback(
    (smallest: string[], all: string[], start: number) =>
      onChoose({ article: article.id, start, smallest, all }),
    [onChoose, article.id],
  );
  const runs = useMemo(() => runsOf(blocks), [blocks]);
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
          choose(claims, idsAt(event, 'data-claims'), Number(idsAt(event, 'data-start')[0]));
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
      {runs.map((run) => (
        <ArticleRun
          key={run.start}
          run={run}
          isLong={runs.length > FEW_RUNS}
          claims={props.claims}
          standing={props.standing}
          shown={props.shown}
          litClaims={litIn(run, props.lit.claims)}
          litEvent={props.lit.event !== null && run.events.has(props.lit.event) ? props.lit.event : null}
          stop={
            stop && stop.start >= run.start && stop.start < run.end
              ? passageKey(stop.claim, stop.start)
              : null
          }
          focused={focused !== null && run.claims.has(focused) ? focused : null}
          onChoose={choose}
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

/** The lit claims of a run as a string, so that a run that has none of them is not drawn again. */
function litIn(run: BlockRun, lit: ReadonlySet<string>): string {
  return [...lit].filter((id) => run.claims.has(id)).join(' ');
}
