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

  const tickOf = useMemo(
    () => new Map(ticks.flatMap((tick) => tick.claims.map((claim) => [claim, tick] as const))),
    [ticks],
  );
  const chosen = [...new Set([...lit].flatMap((id) => tickOf.get(id) ?? []))];

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
      <Strokes ticks={ticks} />
      <g data-chosen>
        <Strokes ticks={chosen} />
      </g>
    </svg>
  );
}

/** The ticks of a standing in one path: an element for each would have to be laid out with every choice. */
const Strokes = memo(function Strokes({ ticks }: { ticks: readonly GutterTick[] }) {
  return STANDINGS.map((standing, lane) => {
    const rows = ticks.filter((tick) => tick.standing === standing).map(({ row }) => row);
    if (rows.length === 0) return null;
    const lines = standing === 'differ' ? [0, 1.1] : [0.5];
    const stroke = `h${LANE - 1.5}`;
    const path = rows.flatMap((row) => lines.map((y) => `M${lane * LANE + 1} ${row + y}${stroke}`)).join('');
    return <path key={standing} data-standing={standing} d={path} />;
  });
});
