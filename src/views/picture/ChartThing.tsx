import { BEFORE_SUFFIX } from '#domain/picture/place-entry.ts';
import type { Chart } from '#domain/picture/chart.ts';
import { INK, SIZE, SOFT } from './ink.ts';
import { Mark } from './Mark.tsx';
import { round, Words } from './Words.tsx';

type Thing = Chart['things'][number];

type Props = {
  thing: Thing;
  /** Of its row. */
  top: number;
  /** Null draws the words of every zone. */
  zone: number | null;
  scope: string;
  lang: string;
};

/** From a row's top: the middle of its first line, and that line's baseline. In px. */
const MIDDLE = 10;
const BASELINE = 14.5;
const LINE_HEIGHT = 17;

/** An event's marks and words. */
export function ChartThing({ thing, top, zone, scope, lang }: Props) {
  const { entry, marks, label } = thing;
  const { drawn, context } = entry;
  const faint = drawn.kind === 'points' && drawn.faint;
  const isOver = label.stands === 'over';
  const baseline = top + BASELINE;
  const y = isOver ? baseline + LINE_HEIGHT * (label.lines.length - 1) + 5.5 : top + MIDDLE;
  return (
    <g data-event={entry.event}>
      {(zone === null || zone === label.zone) && <Lines thing={thing} baseline={baseline} lang={lang} />}
      {label.again
        .filter((each) => each.zone === zone)
        .map(({ from }) => (
          <Lines key={from} thing={thing} baseline={baseline} lang={lang} again={from} />
        ))}
      <Join thing={thing} y={y} faint={faint} />
      {marks.map(({ mark, from, to }, index) => (
        <Mark
          // The marks of an event have an order and no names.
          key={index}
          {...{ mark, from, to, y, context, faint, scope }}
          below={isOver}
        />
      ))}
    </g>
  );
}

function Lines(props: { thing: Thing; baseline: number; lang: string; again?: number }) {
  const { thing, baseline, lang, again } = props;
  const { entry, label } = thing;
  const isRight = label.stands === 'before' || (label.direction === 'rtl' && label.lines.length > 1);
  const ink = entry.context || again !== undefined ? SOFT : INK;
  const start = again ?? label.from;
  return label.lines.map((line, index) => (
    <Words
      // Lines of one title may be equal.
      key={index}
      x={isRight && again === undefined ? label.to : start}
      y={baseline + index * LINE_HEIGHT}
      text={again !== undefined && index === 0 ? `… ${line}` : line}
      side={isRight && again === undefined ? 'right' : 'left'}
      size={SIZE}
      ink={ink}
      italic={again !== undefined}
      suffix={index === label.lines.length - 1 && again === undefined ? entry.suffix : undefined}
      suffixGap={BEFORE_SUFFIX}
      suffixInk={SOFT}
      lang={lang}
      halo
    />
  ));
}

/** The line that says that several marks are one event; it leaves out what words stand between them. */
function Join({ thing, y, faint }: { thing: Thing; y: number; faint: boolean }) {
  const { marks, label, entry } = thing;
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || marks.length < 2) return null;
  const isBetween = label.from >= first.to && label.to <= last.from;
  const runs = isBetween
    ? [
        [first.to, label.from - 3],
        [label.to + 3, last.from],
      ]
    : [[first.to, last.from]];
  return runs
    .filter(([from = 0, to = 0]) => to > from)
    .map(([from = 0, to = 0]) => (
      <line
        key={from}
        x1={round(from)}
        x2={round(to)}
        y1={round(y)}
        y2={round(y)}
        stroke={entry.context ? SOFT : INK}
        strokeWidth={1}
        {...(faint && { strokeDasharray: '1.5 2.5' })}
      />
    ));
}
