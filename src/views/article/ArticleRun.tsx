import { memo, type ComponentProps } from 'react';
import type { BlockRun } from '#domain/coverage/block-runs.ts';
import type { MarkedBlock } from '#domain/coverage/marked-text.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { passageKey } from './passage-key.ts';

type Props = Omit<ComponentProps<typeof ArticleBlock>, 'block'> & {
  run: BlockRun;
  /** Of a long text the browser draws only what is near the view. */
  isLong: boolean;
};

/** Some consecutive paragraphs. Of them only those are drawn again that have what is chosen, focused or stopped at. */
export const ArticleRun = memo(function ArticleRun(props: Props) {
  const { run, isLong, litClaims, litEvent, stop, focused, ...rest } = props;
  const lit = litClaims === '' ? [] : litClaims.split(' ');
  return (
    <div
      className="article-run"
      data-long={isLong || undefined}
      data-lit={lit.length > 0 || litEvent !== null || undefined}
    >
      {run.blocks.map((block) => (
        <ArticleBlock
          key={block.start}
          block={block}
          {...rest}
          litClaims={lit.filter((id) => makes(block, id)).join(' ')}
          litEvent={litEvent !== null && tells(block, litEvent) ? litEvent : null}
          stop={stop !== null && begins(block, stop) ? stop : null}
          focused={focused !== null && makes(block, focused) ? focused : null}
        />
      ))}
    </div>
  );
});

function makes(block: MarkedBlock, claim: string): boolean {
  return block.pieces.some(({ over }) => over.some(({ id }) => id === claim));
}

function tells(block: MarkedBlock, event: string): boolean {
  return block.pieces.some((piece) => piece.tells.includes(event));
}

/** Whether a passage of this key begins in the block. */
function begins(block: MarkedBlock, passage: string): boolean {
  return block.pieces.some((piece) => piece.begins.some((id) => passageKey(id, piece.start) === passage));
}
