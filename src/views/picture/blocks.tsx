import { Fragment, type ReactNode } from 'react';
import { textColumns, type LedText } from '#domain/picture/text-columns.ts';
import type { Ruler } from '#domain/picture/wrap-text.ts';
import { INK, SMALL, SOFT } from './ink.ts';
import { Words } from './Words.tsx';

/** A part of a picture that takes all of its width: how high it is, with the air below it, and how it is drawn at `y`. */
export type Block = { height: number; draw: (y: number) => ReactNode };

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[]): { height: number; drawn: ReactNode } {
  let height = 0;
  const drawn = blocks.map((block, index) => {
    const y = height;
    height += block.height;
    // The blocks of a picture have an order and no names.
    return <Fragment key={index}>{block.draw(y)}</Fragment>;
  });
  return { height, drawn };
}

const LINE_HEIGHT = 16;
const HEADING = 22;
const COLUMN = 360;

/** A heading, and texts in columns below it. */
export function listBlock(
  heading: string,
  texts: readonly LedText[],
  width: number,
  ruler: Ruler,
  lang: string,
): Block {
  const { lines, rows, indent } = textColumns(texts, width, COLUMN, ruler);
  return {
    height: HEADING + rows * LINE_HEIGHT + 18,
    draw: (y) => (
      <>
        <Words x={0} y={y + SMALL} text={heading} size={SMALL} bold />
        {lines.map(({ lead, text, x, row }) => {
          const baseline = y + HEADING + row * LINE_HEIGHT + SMALL;
          return (
            <Fragment key={`${x} ${row}`}>
              {lead !== '' && <Words x={x} y={baseline} text={lead} size={SMALL} ink={SOFT} />}
              <Words x={x + indent} y={baseline} text={text} size={SMALL} ink={INK} lang={lang} />
            </Fragment>
          );
        })}
      </>
    ),
  };
}
