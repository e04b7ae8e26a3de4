import { useId } from 'react';
import { stretchInWords } from '#domain/picture/stretch-in-words.ts';
import type { Strip } from '#domain/picture/strip.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ChartDrawing } from '#views/picture/ChartDrawing.tsx';
import { FONTS, PAPER, SMALL, SOFT } from '#views/picture/ink.ts';
import { MarkDefs } from '#views/picture/MarkDefs.tsx';
import { Words } from '#views/picture/Words.tsx';

type Props = {
  strip: Strip;
  /** From 0. */
  number: number;
  /** In ms: when the strip begins, and what one px of it is worth. */
  start: number;
  msPerPx: number;
  title: string;
  /** Said below the title of the first sheet. */
  caption: string;
  /** BCP 47 tag of the dossier's words. */
  lang: string;
  size: { width: number; height: number };
};

/** Above and below the chart, in px. */
const HEAD = 46;
const FOOT = 20;

/** How much of a sheet the chart can have, in px. */
export function chartRoom({ width, height }: Props['size']): Props['size'] {
  return { width, height: height - HEAD - FOOT };
}

/** One sheet of the strip, with the names of its lanes and eras, its number, and where the next is laid on. */
export function StripSheet({ strip, number, start, msPerPx, title, caption, lang, size }: Props) {
  const messages = useMessages();
  const { pictures } = messages;
  const scope = useId();
  const { chart, heights, pages, step, overlap } = strip;
  const isLast = number === pages - 1;
  const from = number * step;
  const seen = { from, to: from + step + (isLast ? 0 : overlap) };
  const time = { start: start + from * msPerPx, end: start + (from + step) * msPerPx };
  const stretch = stretchInWords(time, messages.dates, messages.locale);
  const words = chart.things
    .filter(({ label }) => label.zone === number)
    .map(({ entry }) => entry.title)
    .join('; ');
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${scope}-title`}
      aria-describedby={`${scope}-desc`}
      fontFamily={FONTS}
    >
      <title id={`${scope}-title`}>{pictures.sheetName(number + 1, pages, stretch)}</title>
      <desc id={`${scope}-desc`} lang={lang}>
        {words}
      </desc>
      <MarkDefs scope={scope} />
      <rect width={size.width} height={size.height} fill={PAPER} />
      <Words
        x={0}
        y={18}
        text={number === 0 ? title : stretch}
        size={17}
        bold
        lang={number === 0 ? lang : undefined}
      />
      <Words
        x={0}
        y={36}
        text={number === 0 ? caption : title}
        size={SMALL}
        ink={SOFT}
        lang={number === 0 ? undefined : lang}
      />
      <Words x={size.width} y={18} text={pictures.sheet(number + 1, pages)} size={17} bold side="right" />
      <svg
        y={HEAD}
        width={seen.to - from}
        height={heights.whole}
        viewBox={`${from} 0 ${seen.to - from} ${heights.whole}`}
      >
        <ChartDrawing {...{ chart, heights, seen, scope, lang }} zone={number} />
      </svg>
      {!isLast && (
        <>
          <line
            x1={step}
            x2={step}
            y1={HEAD - 8}
            y2={HEAD + heights.whole + 4}
            stroke={SOFT}
            strokeDasharray="5 4"
          />
          <Words
            x={step}
            y={HEAD + heights.whole + 17}
            text={pictures.glue(number + 2)}
            size={SMALL}
            ink={SOFT}
            side="right"
          />
        </>
      )}
    </svg>
  );
}
