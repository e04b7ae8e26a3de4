import type { Note, Source } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Words } from '#ui/Words.tsx';
import { SourceList } from './SourceList.tsx';

/** Editor's notes, each with the sources it rests on. */
export function Notes({ notes, sources }: { notes: readonly Note[]; sources: ReadonlyMap<string, Source> }) {
  const messages = useMessages();
  return notes.map((note) => (
    <aside key={note.id} className="mt-4 border-s-2 border-line-strong ps-3">
      <h3 className="card-heading mt-0">{messages.card.notes}</h3>
      <p className="text-[0.9375rem]">
        <Words>{note.text}</Words>
      </p>
      <SourceList ids={note.sources} sources={sources} />
    </aside>
  ));
}
