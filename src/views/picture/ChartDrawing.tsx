import type { Chart } from '#domain/picture/chart.ts';
import { AXIS_ROW, ERA_ROW, LANE_HEAD, type ChartHeights } from '#domain/picture/chart-heights.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ChartThing } from './ChartThing.tsx';
import { FAINT, INK, LINE, PAPER, SMALL, SOFT, TINT } from './ink.ts';
import { round, Words } from './Words.tsx';

type Props = {
  chart: Chart;
  heights: ChartHeights;
  /** Which part of it is seen, in px: only what reaches into it is drawn. */
  seen: { from: number; to: number };
  /** The zone whose words are drawn, since those of another belong to another page; null for all. */
  zone: number | null;
  scope: string;
  /** BCP 47 tag of the dossier's words. */
  lang: string;
};

/** The chart alone: eras, lanes, events, axis. Its marks refer to a `MarkDefs` of the same scope. */
export function ChartDrawing({ chart, heights, seen, zone, scope, lang }: Props) {
  const { pictures } = useMessages();
  const { eras, lanes, things, groups, axis } = chart;
  const isSeen = ({ from, to }: { from: number; to: number }) => to > seen.from && from < seen.to;
  const ofZone = (each: { zone: number }) => zone === null || each.zone === zone;
  const eraFoot = eras.rows * ERA_ROW;
  const topOf = ({ lane, row }: { lane: number; row: number }) =>
    (heights.lanes[lane] ?? 0) + row * heights.row;
  const start = zone === null ? 0 : (chart.cuts[zone] ?? 0);
  return (
    <>
      {eras.bands.map(({ id, from, to }, index) =>
        isSeen({ from, to }) ? (
          <g key={id}>
            <rect
              x={round(from)}
              y={0}
              width={round(to - from)}
              height={round(heights.axis)}
              fill={index % 2 === 0 ? PAPER : TINT}
            />
            <line x1={round(from)} x2={round(from)} y1={0} y2={round(heights.axis)} stroke={LINE} />
          </g>
        ) : null,
      )}
      {axis.lines.map((at) =>
        at >= seen.from && at <= seen.to ? (
          <line
            key={at}
            x1={round(at)}
            x2={round(at)}
            y1={eraFoot}
            y2={round(heights.axis) + 5}
            stroke={FAINT}
          />
        ) : null,
      )}
      {eras.names.filter(ofZone).map(({ id, title, from, row }) => (
        <Words key={id} x={from} y={row * ERA_ROW + 14} text={title} size={SMALL} ink={SOFT} lang={lang} />
      ))}
      <Rule y={eraFoot} seen={seen} />
      {lanes.map(({ id, title }, index) => {
        const top = heights.lanes[index] ?? 0;
        return (
          <g key={id}>
            {index > 0 && <Rule y={top - LANE_HEAD} seen={seen} />}
            {title !== '' && (
              <Words x={start + 6} y={top - 6} text={title} size={SMALL} ink={SOFT} bold lang={lang} />
            )}
          </g>
        );
      })}
      {things
        .filter((thing) => isSeen(thing.room))
        .map((thing) => (
          <ChartThing key={thing.entry.key} {...{ thing, zone, scope, lang }} top={topOf(thing)} />
        ))}
      {groups.filter(ofZone).map((group) => (
        <g key={group.number}>
          <rect
            x={round(group.from + 0.5)}
            y={round(topOf(group) + 1.5)}
            width={round(group.to - group.from - 1)}
            height={18}
            rx={9}
            fill={PAPER}
            stroke={SOFT}
          />
          <Words
            x={group.from + 10}
            y={topOf(group) + 15}
            text={pictures.group(group.keys.length, group.number)}
            size={SMALL}
          />
        </g>
      ))}
      <Rule y={heights.axis} seen={seen} strong />
      {axis.fine.filter(ofZone).map(({ text, from }) => (
        <Words key={from} x={from} y={heights.axis + 14} text={text} size={SMALL} ink={SOFT} />
      ))}
      {axis.coarse.filter(ofZone).map(({ text, from }) => (
        <Words key={from} x={from} y={heights.axis + AXIS_ROW + 13} text={text} size={SMALL} bold />
      ))}
    </>
  );
}

function Rule({ y, seen, strong }: { y: number; seen: Props['seen']; strong?: boolean }) {
  return (
    <line
      x1={round(seen.from)}
      x2={round(seen.to)}
      y1={round(y)}
      y2={round(y)}
      stroke={strong ? INK : LINE}
      strokeWidth={1}
    />
  );
}
