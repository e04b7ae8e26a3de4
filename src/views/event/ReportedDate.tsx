import type { ReactNode } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import { heldAgainst } from '#domain/coverage/dates-apart.ts';
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
  /** The record's date as EDTF. */
  record: string;
  children: (quotes: readonly Quote[]) => ReactNode;
};

/** An event as one outlet reports it: the date in its words' precision, how it was inferred, and the words. */
export function ReportedDate({ name, lang, reports, silence, record, children }: Props) {
  const messages = useMessages();
  return (
    <CardSection heading={`${messages.card.reported} · ${name}`}>
      {reports.length === 0 && <p className="text-soft">{silence}</p>}
      {reports.map((report, index) => (
        <div key={index}>
          <p className="font-semibold">{dateInWords(report.date, messages.dates, messages.locale)}</p>
          <AgainstRecord date={report.date} record={record} />
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

/** How the date stands to the record's, where it does not say the same. */
function AgainstRecord({ date, record }: { date: string; record: string }) {
  const { apart, dates, locale } = useMessages();
  const held = heldAgainst(date, record);
  if (!held || held.stand === 'same') return null;
  return (
    <p className="text-sm text-soft">
      {apart.against(dateInWords(record, dates, locale), apart.stand(held.stand, held.gap))}
    </p>
  );
}
