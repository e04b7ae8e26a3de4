import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { embeddedFonts } from '#data/embedded-fonts.ts';
import { pngOfSvg } from '#data/png-of-svg.ts';
import { saveFile } from '#data/save-file.ts';
import { fitChart } from '#domain/picture/fit-chart.ts';
import { historyPicture, type HistoryToDraw } from '#domain/picture/history-picture.ts';
import type { Messages } from '#messages/en.ts';
import { MessagesContext } from '#messages/use-messages.ts';
import { HistoryPicture } from '#views/picture/HistoryPicture.tsx';
import { FONT } from '#views/picture/ink.ts';
import { pictureRuler } from '#views/picture/picture-ruler.ts';
import type { Taken } from './TakeAlong.tsx';

/** Hands over a picture of a history. */
export async function savePicture(
  name: string,
  format: 'svg' | 'png',
  history: HistoryToDraw,
  messages: Messages,
): Promise<Taken> {
  const svg = await drawPicture(history, messages);
  const file = new XMLSerializer().serializeToString(svg);
  const fileName = `${name}.${format}`;
  if (format === 'svg') saveFile(fileName, 'image/svg+xml', file);
  else saveFile(fileName, 'image/png', await pngOfSvg(file, sizeOf(svg)));
  return { sentence: messages.pictures.saved(fileName) };
}

/** Drawn by React as everything else is, but outside of the page, and with its font in it. */
async function drawPicture(history: HistoryToDraw, messages: Messages): Promise<SVGSVGElement> {
  const ruler = await pictureRuler();
  const words = {
    locale: messages.locale,
    inNoArticle: messages.events.inNoArticle,
    relation: messages.timeline.relation,
  };
  const picture = historyPicture(history, words, ruler);
  const chart = picture.shown.length > 0 ? fitChart(picture.input) : null;
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() =>
    root.render(
      <MessagesContext value={messages}>
        <HistoryPicture {...{ picture, chart, ruler }} look={history.look} dates={history.dates} />
      </MessagesContext>,
    ),
  );
  const svg = host.querySelector('svg');
  if (!svg) throw new Error('The picture was not drawn.');
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = await embeddedFonts(FONT, svg.textContent);
  svg.prepend(style);
  return svg;
}

function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  return { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
}
