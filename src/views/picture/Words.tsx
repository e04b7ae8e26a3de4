import { directionOf } from '#domain/picture/text-direction.ts';
import { INK, PAPER, SIZE } from './ink.ts';

type Props = {
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  /** Which side of the words is at `x`, whatever direction they run in. */
  side?: 'left' | 'right';
  size?: number;
  ink?: string;
  bold?: boolean;
  italic?: boolean;
  /** Behind the text in small type. */
  suffix?: string | undefined;
  suffixGap?: number;
  suffixInk?: string;
  lang?: string | undefined;
  /** Lines that run behind the words stop short of them. */
  halo?: boolean;
};

const HALO = { stroke: PAPER, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;

/** A line of words in a picture. In what runs from right to left, SVG counts the start of a line from the right. */
export function Words(props: Props) {
  const {
    x,
    y,
    text,
    side = 'left',
    size = SIZE,
    ink = INK,
    bold,
    italic,
    suffix,
    suffixGap = 5,
    lang,
    halo,
  } = props;
  const direction = directionOf(text);
  const isStart = (side === 'left') === (direction === 'ltr');
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontSize={size}
      fill={ink}
      textAnchor={isStart ? 'start' : 'end'}
      {...(direction === 'rtl' && { direction })}
      {...(bold && { fontWeight: 600 })}
      {...(italic && { fontStyle: 'italic' })}
      {...(lang && { lang })}
      {...(halo && HALO)}
    >
      {text}
      {suffix && (
        <tspan
          dx={text === '' ? 0 : suffixGap}
          fontSize={size - 1}
          fill={props.suffixInk ?? ink}
          fontWeight={400}
        >
          {suffix}
        </tspan>
      )}
    </text>
  );
}

/** A tenth of a px is finer than any eye. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
