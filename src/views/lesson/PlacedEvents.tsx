import { dateInWords } from '#domain/chronology/words.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';

type Props = {
  events: readonly DossierEvent[];
  /** The place of the first of them, counted from 1. */
  from: number;
  lang: string;
};

/** Events whose place in the order is known, with their dates in the record. */
export function PlacedEvents({ events, from, lang }: Props) {
  const { lesson, dates, locale } = useLessonMessages();
  return (
    <ol aria-label={lesson.soFar} start={from} className="placed-events">
      {events.map(({ id, title, date }) => (
        <li key={id}>
          <span lang={lang} dir="auto">
            {title}
          </span>{' '}
          <span className="text-soft">{dateInWords(date, dates, locale)}</span>
        </li>
      ))}
    </ol>
  );
}
