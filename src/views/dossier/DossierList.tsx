import { useMessages } from '#messages/use-messages.ts';
import { isPlainClick } from '#ui/plain-click.ts';

type Listed = { id: string; title: string; summary: string; lang: string; outlets: readonly string[] };

type Props = {
  dossiers: readonly Listed[];
  /** The one that is open, where it is in the list. */
  current?: string;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
};

/** Dossiers that can be opened, each with its outlets and what it is about. */
export function DossierList({ dossiers, current, hrefOf, onOpen }: Props) {
  const messages = useMessages();
  const together = new Intl.ListFormat(messages.locale);
  return (
    <ul className="space-y-4">
      {dossiers.map(({ id, title, summary, lang, outlets }) => (
        <li key={id}>
          <p>
            <a
              href={hrefOf(id)}
              aria-current={id === current || undefined}
              lang={lang}
              dir="auto"
              className="inline-block py-0.5 font-semibold underline decoration-line-strong underline-offset-4 pointer-coarse:min-h-11"
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                onOpen(id);
              }}
            >
              {title}
            </a>
          </p>
          <p className="text-sm text-soft">
            {id === current && <strong className="font-semibold">{messages.dossiers.current} · </strong>}
            <bdi lang={lang}>{together.format(outlets)}</bdi>
          </p>
          <p className="mt-1" lang={lang} dir="auto">
            {summary}
          </p>
        </li>
      ))}
    </ul>
  );
}
