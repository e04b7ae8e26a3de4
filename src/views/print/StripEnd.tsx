import { useId } from 'react';
import type { Chart } from '#domain/picture/chart.ts';
import type { HistoryPicture } from '#domain/picture/history-picture.ts';
import { useMessages } from '#messages/use-messages.ts';
import { MarkDefs } from '#views/picture/MarkDefs.tsx';
import { Sample, sampleWidth } from '#views/picture/Sample.tsx';
import { useListings } from '#views/picture/use-listings.ts';
import { Around, Words } from '#ui/Words.tsx';
import { LedList } from './LedList.tsx';

type Props = { picture: HistoryPicture; chart: Chart; title: string; caption: string; lang: string };

/** What goes with the strip's sheets: the key, what groups hold, the sources. */
export function StripEnd({ picture, chart, title, caption, lang }: Props) {
  const { pictures, timeline } = useMessages();
  const scope = useId();
  const { lists, undated, sources } = useListings(picture, chart);
  return (
    <div className="print-words">
      <h3>{pictures.beside}</h3>
      <p>
        {caption} ·{' '}
        <Around sentence={pictures.madeWith}>
          <Words>{title}</Words>
        </Around>
      </p>
      <ul className="print-key">
        {picture.kinds.map((kind, index) => (
          <li key={kind}>
            <svg width={sampleWidth(kind)} height={12} aria-hidden="true">
              {index === 0 && <MarkDefs scope={scope} />}
              <Sample kind={kind} x={0} y={6} scope={scope} />
            </svg>
            {timeline.marks[kind]}
          </li>
        ))}
        {sources.length > 0 && <li>{pictures.numbers}</li>}
      </ul>
      <LedList heading={pictures.lists} texts={lists} lang={lang} />
      <LedList heading={pictures.undated} texts={undated} lang={lang} />
      <LedList heading={pictures.sources} texts={sources} lang={lang} />
    </div>
  );
}
