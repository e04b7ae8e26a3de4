import type { ReactNode } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import type { Quote, ReportedDate as Reported } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';
import { CardSection } from '#views/dossier/CardSection.tsx';

type Props = {
  /** The article's. */
  name: string;
  /** The dossier's language. */
  lang: string;
  /** What one article says of an event; empty where it says nothing. */
  reports: readonly Reported[];
  /** What is said where there is nothing. */
  silence: string;
  children: (quotes: readonly Quote[]) => ReactNode;
};

/** An event as one outlet reports it: the date in its words' precision, how it was inferred, and the words. */
export function ReportedDate({ name, lang, reports, silence, children }: Props) {
  const messages = useMessages();
  return (
    <CardSection heading={`${messages.card.reported} · ${name}`}>
      {reports.length === 0 && <p className="text-soft">{silence}</p>}
      {reports.map((report, index) => (
        <div key={index}>
          <p className="font-semibold">{dateInWords(report.date, messages.dates, messages.locale)}</p>
          {report.inferred && (
            <p lang={lang} dir="auto" className="text-sm text-soft">
              {report.inferred}.
            </p>
          )}
          {children(report.passages)}
        </div>
      ))}
    </CardSection>
  );
}
