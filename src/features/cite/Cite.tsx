import { useState, type ComponentType } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Quote } from '#ui/icons.tsx';
import { subjectOf, type Subject } from './subject.ts';

type DialogOf = ComponentType<{ look: LookUp; subject: Subject; onClose: () => void }>;

/** Opens the citations of what is chosen. Their code, half a megabyte of styles and rules, comes when asked for. */
export function Cite({ look }: { look: LookUp }) {
  const { cite } = useMessages();
  const { route } = useRoute();
  const [dialog, setDialog] = useState<{ Of: DialogOf } | null>(null);
  const [said, setSaid] = useState('');
  const subject = subjectOf(look, route);
  if (!subject) return null;

  async function open() {
    setSaid('');
    try {
      const { CiteDialog } = await import('./CiteDialog.tsx');
      setDialog({ Of: CiteDialog });
    } catch {
      setSaid(cite.failed);
    }
  }

  return (
    <>
      <span role="status" className="text-sm text-soft">
        {said}
      </span>
      <Button aria-label={cite.title} title={cite.title} aria-haspopup="dialog" onClick={() => void open()}>
        <Quote className="size-4" aria-hidden />
      </Button>
      {dialog && <dialog.Of look={look} subject={subject} onClose={() => setDialog(null)} />}
    </>
  );
}
