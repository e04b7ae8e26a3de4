import { useId, type ReactNode } from 'react';
import { heightsOf } from '#domain/picture/chart-heights.ts';
import type { Chart } from '#domain/picture/chart.ts';
import type { HistoryPicture as Picture } from '#domain/picture/history-picture.ts';
import type { DatesFrom } from '#domain/coverage/event-entries.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { LedText } from '#domain/picture/text-columns.ts';
import { wrapText, type Ruler } from '#domain/picture/wrap-text.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ChartDrawing } from './ChartDrawing.tsx';
import { FONTS, INK, PAPER, SIZE, SMALL, SOFT } from './ink.ts';
import { legendBlock } from './legend-block.tsx';
import { MarkDefs } from './MarkDefs.tsx';
import { listBlock, stacked, type Block } from './blocks.tsx';
import { useCaption } from './use-caption.ts';
import { useListings } from './use-listings.ts';
import { Words } from './Words.tsx';

type Props = {
  picture: Picture;
  /** Null where nothing is drawn. */
  chart: Chart | null;
  look: LookUp;
  dates: DatesFrom;
  ruler: Ruler;
};

const MARGIN = 36;
const TITLE = 22;
/** A picture without events is as wide, in px. */
const BARE = 720;

/**
 * A history as one picture that says what it shows: title, stretch, whose dates, the chart, the key, the sources.
 *
 * Everything is in attributes, so that the file needs nothing beside it.
 */
export function HistoryPicture({ picture, chart, look, dates, ruler }: Props) {
  const messages = useMessages();
  const { pictures } = messages;
  const { title, lang } = look.dossier;
  const scope = useId();
  const caption = useCaption(look, picture, dates);
  const { lists, sources, undated, described } = useListings(picture, chart);
  const inner = chart?.width ?? BARE;
  const small: Ruler = (text) => (ruler(text) * SMALL) / SIZE;
  const bold: Ruler = (text) => (ruler(text) * TITLE * 1.06) / SIZE;

  const lines = (texts: readonly string[], size: number, ink: string, after: number): Block => ({
    height: texts.length * Math.round(size * 1.3) + after,
    draw: (y) =>
      texts.map((text, index) => (
        <Words
          key={text}
          x={0}
          y={y + size + index * Math.round(size * 1.3)}
          {...{ text, size, ink }}
          bold={size === TITLE}
          lang={size === TITLE ? lang : undefined}
        />
      )),
  });
  const list = (heading: string, texts: readonly LedText[]): Block[] =>
    texts.length > 0 ? [listBlock(heading, texts, inner, small, lang)] : [];

  const { height, drawn } = stacked([
    lines(wrapText(title, inner, bold), TITLE, INK, 2),
    lines(wrapText(caption.join(' · '), inner, ruler), SIZE, SOFT, 14),
    chart ? chartBlock(chart, scope, lang) : lines([messages.events.nothing], SIZE, INK, 16),
    ...(chart ? [legendBlock(picture.kinds, sources.length > 0, messages, inner, small, scope)] : []),
    ...list(pictures.lists, lists),
    ...list(pictures.undated, undated),
    ...list(pictures.sources, sources),
    lines(wrapText(pictures.madeWith(title), inner, small), SMALL, SOFT, 0),
  ]);
  const [width, whole] = [inner + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      role="img"
      aria-labelledby={`${scope}-title`}
      aria-describedby={`${scope}-desc`}
      fontFamily={FONTS}
      lang={messages.locale}
    >
      <title id={`${scope}-title`}>{title}</title>
      <desc id={`${scope}-desc`}>{[...caption, described].join('. ')}</desc>
      <MarkDefs scope={scope} />
      <rect width={width} height={whole} fill={PAPER} />
      <g transform={`translate(${MARGIN} ${MARGIN})`}>{drawn}</g>
    </svg>
  );
}

function chartBlock(chart: Chart, scope: string, lang: string): Block {
  const heights = heightsOf(chart);
  return {
    height: heights.whole + 18,
    draw: (y): ReactNode => (
      <svg y={y} width={chart.width} height={heights.whole}>
        <ChartDrawing {...{ chart, heights, scope, lang }} seen={{ from: 0, to: chart.width }} zone={null} />
      </svg>
    ),
  };
}
