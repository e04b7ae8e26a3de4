import { CornerDownRight } from '#ui/icons.tsx';
import type { Quote } from '#domain/dossier/dossier.ts';
import { isLeftOut } from '#domain/text/gap.ts';
import { useMessages } from '#messages/use-messages.ts';
import { LeftOut } from './LeftOut.tsx';

type Props = {
  quotes: readonly Quote[];
  outlet: string;
  lang: string;
  /** The quotations that stand in the text; another is said to be lost and leads nowhere. */
  isFound: (quote: Quote) => boolean;
  onGo: (quote: Quote) => void;
};

/** An outlet's exact words, each leading to its place in the article. */
export function QuotedPassages({ quotes, outlet, lang, isFound, onGo }: Props) {
  const messages = useMessages();
  return quotes.map((quote, index) => (
    <blockquote key={index} lang={lang} dir="auto" className="my-1.5 font-serif leading-snug">
      {isFound(quote) ? (
        <button
          type="button"
          className="quoted group"
          onClick={() => onGo(quote)}
          title={messages.card.toPassage(outlet)}
        >
          {quote.exact}
          {isLeftOut(quote) && <LeftOut />}
          <CornerDownRight className="ms-1 inline size-4 align-text-bottom text-soft" aria-hidden />
        </button>
      ) : (
        <>
          {quote.exact} <span className="font-sans text-sm text-soft">{messages.card.notInText}</span>
        </>
      )}
    </blockquote>
  ));
}
