import type { DatesFrom } from '#domain/coverage/event-entries.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { HistoryPicture } from '#domain/picture/history-picture.ts';
import { stretchInWords } from '#domain/picture/stretch-in-words.ts';
import { useMessages } from '#messages/use-messages.ts';

/** What a picture shows, in words: the stretch of time, how many events of how many, whose dates. */
export function useCaption(look: LookUp, picture: HistoryPicture, dates: DatesFrom): string[] {
  const messages = useMessages();
  const { pictures } = messages;
  const { outlets, events } = look.dossier;
  return [
    ...(picture.stretch ? [stretchInWords(picture.stretch, messages.dates, messages.locale)] : []),
    pictures.counted(picture.shown.length, events.length),
    dates === 'record' ? pictures.dates.record : pictures.dates.reported(outlets.map(({ short }) => short)),
  ];
}
