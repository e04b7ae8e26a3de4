import { memo, type ComponentProps } from 'react';
import type { BlockRun } from '#domain/coverage/block-runs.ts';
import type { MarkedBlock } from '#domain/coverage/marked-text.ts';
import { ArticleBlock } from './ArticleBlock.tsx';

type Props = Omit<ComponentProps<typeof ArticleBlock>, 'block'> & {
  run: BlockRun;
  /** Of a long text the browser draws only what is near the view. */
  isLong: boolean;
};

/** Some consecutive paragraphs, drawn again only where what is chosen touches one of them. */
export const ArticleRun = memo(function ArticleRun({ run, isLong, litClaims, litEvent, ...rest }: Props) {
  const lit = litClaims === '' ? [] : litClaims.split(' ');
  return (
    <div className="article-run" data-long={isLong || undefined}>
      {run.blocks.map((block) => (
        <ArticleBlock
          key={block.start}
          block={block}
          {...rest}
          litClaims={lit.filter((id) => makes(block, id)).join(' ')}
          litEvent={litEvent !== null && tells(block, litEvent) ? litEvent : null}
          stop={rest.stop}
          focused={rest.focused !== null && makes(block, rest.focused) ? rest.focused : null}
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
