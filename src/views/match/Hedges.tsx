import type { Span } from '#domain/text/span.ts';
import { useWordingMessages } from '#messages/use-wording-messages.ts';

type Props = {
  sides: readonly {
    article: string;
    name: string;
    text: string;
    lang: string;
    hedges: readonly Span[] | null;
  }[];
};

/** The hedges of each wording in a line, each once: what is boxed in the text, said for everyone. */
export function Hedges({ sides }: Props) {
  const { wording } = useWordingMessages();
  return (
    <p className="mt-2 text-sm">
      <span className="text-soft">{wording.hedges}</span>{' '}
      {sides.map(({ article, name, text, lang, hedges }, index) => {
        const words = [...new Set(hedges?.map(({ start, end }) => text.slice(start, end).toLowerCase()))];
        return (
          <span key={article}>
            {index > 0 && ' · '}
            {name}{' '}
            {words.map((word, at) => (
              <span key={word}>
                {at > 0 && ', '}
                <q lang={lang} className="font-serif">
                  {word}
                </q>
              </span>
            ))}
            {words.length === 0 && (
              <span className="text-soft">{hedges ? wording.noHedges : wording.hedgesUnknown}</span>
            )}
          </span>
        );
      })}
    </p>
  );
}
