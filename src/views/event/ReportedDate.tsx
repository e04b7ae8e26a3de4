import type { ReactNode } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import type { Quote, ReportedDate as Reported } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';

type Props = {
  /** The article's. */
  name: string;
  /** What one article says of an event; empty where it says nothing. */
  reports: readonly Reported[];
  /** What is said where there is nothing. */
  silence: string;
  children: (quotes: readonly Quote[]) => ReactNode;
};

/** An event as one outlet reports it: the date in its words' precision, how it was inferred, and the words. */
export function ReportedDate({ name, reports, silence, children }: Props) {
  const messages = useMessages();
  return (
    <section className="mt-3 border-t border-line pt-2">
      <h3 className="card-heading">
        {messages.card.reported} · {name}
      </h3>
      {reports.length === 0 && <p className="text-soft">{silence}</p>}
      {reports.map((report, index) => (
        <div key={index}>
          <p className="font-semibold">{dateInWords(report.date, messages.dates, messages.locale)}</p>
          {report.inferred && <p className="text-sm text-soft">{report.inferred}.</p>}
          {children(report.passages)}
        </div>
      ))}
    </section>
  );
}
