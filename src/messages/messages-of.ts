import type { Messages } from './en.ts';
import type { Language } from './language.ts';
import { useMessages } from './use-messages.ts';

/**
 * A hook that gives the texts of a part of the interface that is loaded later, beside those of the first view, in the
 * reader's language. They travel with the part: in all languages, which are few and a page each.
 */
export function messagesOf<Part extends object>(part: Record<Language, Part>): () => Messages & Part {
  const known = new Map<Messages, Messages & Part>();
  return function useMessagesOfPart() {
    const first = useMessages();
    const all = known.get(first) ?? { ...first, ...part[first.locale] };
    known.set(first, all);
    return all;
  };
}
