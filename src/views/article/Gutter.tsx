import { useMemo, type MouseEvent } from 'react';
import { gutterTicks, nearestTick } from '#domain/coverage/gutter.ts';
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
      {ticks.map(({ standing: of, row, claims }) => {
        const x = STANDINGS.indexOf(of) * LANE + 1;
        const line = { x1: x, x2: x + LANE - 1.5 };
        return (
          <g
            key={`${of} ${row}`}
            data-standing={of}
            data-chosen={claims.some((id) => lit.has(id)) || undefined}
          >
            {(of === 'differ' ? [row, row + 1.1] : [row + 0.5]).map((y) => (
              <line key={y} {...line} y1={y} y2={y} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
