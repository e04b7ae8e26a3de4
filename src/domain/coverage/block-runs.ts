import type { MarkedBlock } from './marked-text.ts';

/** Consecutive blocks of an article, and what is marked in them. */
export type BlockRun = {
  blocks: readonly MarkedBlock[];
  /** The offset at which the first block begins: the run's key. */
  start: number;
  /** The offset at which the next run begins; infinite for the last. */
  end: number;
  /** Ids of the claims with a passage over some of it. */
  claims: ReadonlySet<string>;
  /** Ids of the events that some of it tells. */
  events: ReadonlySet<string>;
};

/** So many that few runs are asked and watched, and so few that laying out one that comes into view costs little. */
const BLOCKS_A_RUN = 6;

/**
 * The blocks of an article in runs, so that finding what a choice changes takes as many steps as there are runs, not
 * as there are passages.
 */
export function runsOf(blocks: readonly MarkedBlock[]): BlockRun[] {
  const runs: BlockRun[] = [];
  for (let from = 0; from < blocks.length; from += BLOCKS_A_RUN) {
    const own = blocks.slice(from, from + BLOCKS_A_RUN);
    const pieces = own.flatMap((block) => block.pieces);
    runs.push({
      blocks: own,
      start: own[0]?.start ?? 0,
      end: blocks[from + BLOCKS_A_RUN]?.start ?? Infinity,
      claims: new Set(pieces.flatMap(({ over }) => over.map(({ id }) => id))),
      events: new Set(pieces.flatMap(({ tells }) => tells)),
    });
  }
  return runs;
}
