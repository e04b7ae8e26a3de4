import { dateInWords } from '#domain/chronology/words.ts';
import type { Source } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Words } from '#ui/Words.tsx';

/** Authorities, as links where they have an address. The decoder lets only harmless schemes through. */
export function SourceList({
  ids,
  sources,
}: {
  ids: readonly string[];
  sources: ReadonlyMap<string, Source>;
}) {
  const messages = useMessages();
  return (
    <ul className="mt-1 text-sm text-soft">
      {ids.map((id) => {
        const source = sources.get(id);
        if (!source) return null;
        const { title, publisher, date, url } = source;
        return (
          <li key={id} className="mt-0.5">
            {url ? (
              <a
                href={url}
                rel="noopener noreferrer"
                target="_blank"
                className="underline underline-offset-2"
              >
                <Words>{title}</Words>
              </a>
            ) : (
              <Words>{title}</Words>
            )}
            , <Words>{publisher}</Words>
            {date && `, ${dateInWords(date, messages.dates, messages.locale)}`}
          </li>
        );
      })}
    </ul>
  );
}
