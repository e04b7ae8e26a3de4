import type { LedText } from '#domain/picture/text-columns.ts';

/** A heading and texts behind their numbers, in columns; nothing where there are none. */
export function LedList({
  heading,
  texts,
  lang,
}: {
  heading: string;
  texts: readonly LedText[];
  lang: string;
}) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h4>{heading}</h4>
      <ul className="print-led" lang={lang}>
        {texts.map(({ lead, text }) => (
          <li key={`${lead} ${text}`}>
            {lead !== '' && <span>{lead}</span>}
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
