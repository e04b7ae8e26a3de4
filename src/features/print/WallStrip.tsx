import { useEffect, useMemo, useState } from 'react';
import type { HistoryToDraw } from '#domain/picture/history-picture.ts';
import { historyPicture } from '#domain/picture/history-picture.ts';
import { stripOf } from '#domain/picture/strip.ts';
import type { Ruler } from '#domain/picture/wrap-text.ts';
import { useMessages } from '#messages/use-messages.ts';
import { pictureRuler } from '#views/picture/picture-ruler.ts';
import { useCaption } from '#views/picture/use-caption.ts';
import { printable, type Paper } from '#views/print/paper.ts';
import { StripEnd } from '#views/print/StripEnd.tsx';
import { chartRoom, StripSheet } from '#views/print/StripSheet.tsx';

type Props = { history: HistoryToDraw; paper: Paper };

/** The sheets of the strip, and the one with its key and sources: once the font that they are measured in is there. */
export function WallStrip(props: Props) {
  const [ruler, setRuler] = useState<Ruler | null>(null);
  useEffect(() => {
    void pictureRuler().then((loaded) => setRuler(() => loaded));
  }, []);
  return ruler && <Sheets {...props} ruler={ruler} />;
}

function Sheets({ history, paper, ruler }: Props & { ruler: Ruler }) {
  const messages = useMessages();
  const { title, lang } = history.look.dossier;
  const size = printable(paper);
  const { picture, strip } = useMemo(() => {
    const words = {
      locale: messages.locale,
      inNoArticle: messages.events.inNoArticle,
      relation: messages.timeline.relation,
    };
    const made = historyPicture(history, words, ruler);
    return { picture: made, strip: stripOf(made.input, chartRoom(printable(paper))) };
  }, [history, paper, ruler, messages]);
  const caption = useCaption(history.look, picture, history.dates).join(' · ');
  const { start, end } = picture.input.window;
  return (
    <>
      {Array.from({ length: strip.pages }, (_, number) => (
        <div key={number} className="print-sheet">
          <StripSheet
            {...{ strip, number, start, title, caption, lang, size }}
            msPerPx={(end - start) / strip.chart.width}
          />
        </div>
      ))}
      <div className="print-sheet">
        <StripEnd {...{ picture, title, caption, lang }} chart={strip.chart} />
      </div>
    </>
  );
}
