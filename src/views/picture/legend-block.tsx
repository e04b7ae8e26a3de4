import { flow } from '#domain/picture/flow.ts';
import type { MarkKind } from '#domain/picture/mark-kinds.ts';
import type { Ruler } from '#domain/picture/wrap-text.ts';
import type { Messages } from '#messages/en.ts';
import type { Block } from './blocks.tsx';
import { SMALL, SOFT } from './ink.ts';
import { Sample, sampleWidth } from './Sample.tsx';
import { Words } from './Words.tsx';

const LINE_HEIGHT = 20;
const GAP = 8;
const BETWEEN = 24;

/** The marks that occur and what they mean. */
export function legendBlock(
  kinds: readonly MarkKind[],
  hasSources: boolean,
  { pictures: { key, numbers }, timeline: { marks } }: Messages,
  width: number,
  ruler: Ruler,
  scope: string,
): Block {
  const head = ruler(key) * 1.1;
  const widths = kinds.map((kind) => sampleWidth(kind) + GAP + ruler(marks[kind]));
  const places = flow([head, ...widths, ...(hasSources ? [ruler(numbers)] : [])], width, BETWEEN);
  const rows = (places.at(-1)?.row ?? 0) + 1;
  const baselineOf = (y: number, index: number) => y + (places[index]?.row ?? 0) * LINE_HEIGHT + SMALL;
  const xOf = (index: number) => places[index]?.x ?? 0;
  return {
    height: rows * LINE_HEIGHT + 16,
    draw: (y) => (
      <>
        <Words x={0} y={baselineOf(y, 0)} text={key} size={SMALL} bold />
        {kinds.map((kind, index) => {
          const [x, baseline] = [xOf(index + 1), baselineOf(y, index + 1)];
          return (
            <g key={kind}>
              <Sample kind={kind} x={x} y={baseline - 4} scope={scope} />
              <Words x={x + sampleWidth(kind) + GAP} y={baseline} text={marks[kind]} size={SMALL} />
            </g>
          );
        })}
        {hasSources && (
          <Words
            x={xOf(kinds.length + 1)}
            y={baselineOf(y, kinds.length + 1)}
            text={numbers}
            size={SMALL}
            ink={SOFT}
          />
        )}
      </>
    ),
  };
}
