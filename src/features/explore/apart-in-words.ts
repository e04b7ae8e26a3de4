import { dateInWords } from '#domain/chronology/words.ts';
import type { DateApart } from '#domain/coverage/dates-apart.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Messages } from '#messages/en.ts';
import type { SaidApart } from '#views/timeline/timeline-entry.ts';

/**
 * What differs between an event's dates as reported and by the record, in words: outlets that say the same in one
 * sentence, with the reasons that the dossier gives. Empty where nothing differs.
 */
export function apartInWords(look: LookUp, dates: readonly DateApart[], messages: Messages): SaidApart[] {
  const inWords = (date: string) => dateInWords(date, messages.dates, messages.locale);
  const said = new Map<string, { outlets: Set<string>; reasons: Set<string>; first: DateApart }>();
  for (const date of dates) {
    if (date.stand === 'same') continue;
    const same = said.get(date.reported) ?? { outlets: new Set(), reasons: new Set(), first: date };
    said.set(date.reported, same);
    same.outlets.add(look.outlet.get(look.article.get(date.article)?.outlet ?? '')?.short ?? date.article);
    if (date.reason.reported !== null) same.reasons.add(messages.apart.reported(date.reason.reported));
  }
  return [...said.values()].map(({ outlets, reasons, first }) => ({
    said: messages.apart.says(
      [...outlets],
      inWords(first.reported),
      inWords(first.record),
      messages.apart.stand(first.stand, first.gap),
    ),
    reasons: [
      ...reasons,
      ...(first.reason.record === null ? [] : [messages.apart.record(first.reason.record)]),
    ],
  }));
}
