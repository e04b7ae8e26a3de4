import { useEffect, useState } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import { dateInWords } from '#domain/chronology/words.ts';
import type { Messages } from '#messages/en.ts';
import { useMessages } from '#messages/use-messages.ts';
import { entriesOf } from './entries.ts';
import { indexInSlices } from './index-in-slices.ts';
import type { SearchIndex } from './search-index.ts';

/** Made once for a dossier, and gone with it. */
const made = new WeakMap<OpenDossier, { messages: Messages; index: Promise<SearchIndex> }>();

function indexOf(open: OpenDossier, messages: Messages): Promise<SearchIndex> {
  const known = made.get(open);
  if (known?.messages === messages) return known.index;
  const dateOf = (edtf: string): string => dateInWords(edtf, messages.dates, messages.locale);
  const index = indexInSlices(entriesOf(open, dateOf));
  made.set(open, { messages, index });
  return index;
}

/** The index of a dossier, or null while it is being made. */
export function useSearchIndex(open: OpenDossier): SearchIndex | null {
  const messages = useMessages();
  const [ready, setReady] = useState<{ open: OpenDossier; index: SearchIndex } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void indexOf(open, messages).then((index) => {
      if (isWanted) setReady({ open, index });
    });
    return () => {
      isWanted = false;
    };
  }, [open, messages]);
  return ready?.open === open ? ready.index : null;
}
