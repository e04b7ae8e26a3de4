import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { ChevronDown, ChevronUp } from '#ui/icons.tsx';

/** Folds the timeline away, so that the articles have its room, and back. */
export function PanelFolder({ isOpen, onFold }: { isOpen: boolean; onFold: () => void }) {
  const { events } = useMessages();
  const label = isOpen ? events.hide : events.show;
  const Icon = isOpen ? ChevronUp : ChevronDown;
  return (
    <Button className="panel-folder" aria-expanded={isOpen} aria-label={label} title={label} onClick={onFold}>
      <Icon className="size-4" aria-hidden />
    </Button>
  );
}
