import { dateInWords } from '#domain/chronology/words.ts';
import type { Chart } from '#domain/picture/chart.ts';
import type { HistoryPicture } from '#domain/picture/history-picture.ts';
import type { LedText } from '#domain/picture/text-columns.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';

/** What a picture has to say in words beside its chart. */
export type Listings = {
  /** What each group holds, under its number. */
  lists: LedText[];
  undated: LedText[];
  sources: LedText[];
  /** All events that are drawn, in one sentence for those who do not see them. */
  described: string;
};

export function useListings(picture: HistoryPicture, chart: Chart | null): Listings {
  const { pictures, dates, locale } = useMessages();
  const inWords = (date: string) => dateInWords(date, dates, locale);
  const dated = ({ title, date }: DossierEvent) => pictures.dated(title, inWords(date));
  const events = new Map(picture.shown.map((event) => [event.id, event]));
  const eventOfKey = new Map(picture.input.entries.map(({ key, event }) => [key, events.get(event)]));
  return {
    lists: (chart?.groups ?? []).map(({ number, keys }) => ({
      lead: pictures.list(number),
      text: keys
        .flatMap((key) => eventOfKey.get(key) ?? [])
        .map(dated)
        .join('; '),
    })),
    undated: picture.undated.map(({ title }) => ({ lead: '', text: title })),
    sources: picture.sources.map(({ number, source: { title, publisher, date } }) => ({
      lead: String(number),
      text: pictures.source([title, publisher, ...(date ? [inWords(date)] : [])]),
    })),
    described: pictures.described(picture.shown.map(dated).join('; ')),
  };
}
