import { memo, useMemo, type MouseEvent } from 'react';
import { gutterTicks, nearestTick, type GutterTick } from '#domain/coverage/gutter.ts';
import type { MarkedText } from '#domain/coverage/marked-text.ts';
import { STANDINGS, type Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import './gutter.css';

/** How many rows the strip is drawn in: about three pixels each on a common screen. */
const ROWS = 200;

/** Units that the lane of a standing is wide. */
const LANE = 6;

type Props = {
  text: MarkedText;
  /** The text's length in UTF-16 code units. */
  length: number;
  standing: ReadonlyMap<string, Standing>;
  /** Ids of the claims that are marked. */
  shown: ReadonlySet<string>;
  /** Ids of the chosen claims. */
  lit: ReadonlySet<string>;
  outlet: string;
  /** Go to the claim nearest to where the strip was pressed. */
  onGo: (claim: string) => void;
};

/**
 * Where in an article its claims stand: a strip beside the text, a lane for each standing in its own line.
 *
 * For the pointer alone: by key every claim is reached in the text itself.
 */
export function Gutter({ text, length, standing, shown, lit, outlet, onGo }: Props) {
  const { article } = useMessages();
  const ticks = useMemo(
    () => gutterTicks(text, length, standing, shown, ROWS),
    [text, length, standing, shown],
  );

  // Those of them that the article makes: a tick stands for very many claims in a long text.
  const chosen = new Set([...lit].filter((id) => text.begins.has(id)));

  function press({ clientX, clientY, currentTarget }: MouseEvent<SVGSVGElement>) {
    const box = currentTarget.getBoundingClientRect();
    const row = ((clientY - box.top) / box.height) * ROWS;
    const lane = Math.floor(((clientX - box.left) / box.width) * STANDINGS.length);
    const claim = nearestTick(ticks, row, STANDINGS[lane])?.claims[0];
    if (claim) onGo(claim);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <svg
      className="gutter"
      role="img"
      aria-label={article.gutter(outlet)}
      viewBox={`-1 0 ${LANE * STANDINGS.length + 2} ${ROWS}`}
      preserveAspectRatio="none"
      onClick={press}
    >
      {ticks.map((tick) => (
        <Tick
          key={`${tick.standing} ${tick.row}`}
          tick={tick}
          isChosen={chosen.size > 0 && tick.claims.some((id) => chosen.has(id))}
        />
      ))}
    </svg>
  );
}

/** Drawn again only where it is chosen, or no longer. */
const Tick = memo(function Tick({ tick, isChosen }: { tick: GutterTick; isChosen: boolean }) {
  const { standing, row } = tick;
  const x = STANDINGS.indexOf(standing) * LANE + 1;
  return (
    <g data-standing={standing} data-chosen={isChosen || undefined}>
      {(standing === 'differ' ? [row, row + 1.1] : [row + 0.5]).map((y) => (
        <line key={y} x1={x} x2={x + LANE - 1.5} y1={y} y2={y} />
      ))}
    </g>
  );
});
