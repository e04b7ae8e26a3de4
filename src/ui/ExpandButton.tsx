import { Button } from './Button.tsx';
import { ChevronDown, ChevronRight } from './icons.tsx';

type Props = { label: string; isOpen: boolean; onToggle: () => void };

/** Shows or hides what there is more of a row. */
export function ExpandButton({ label, isOpen, onToggle }: Props) {
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <Button className="expand-button shrink-0" aria-label={label} aria-expanded={isOpen} onClick={onToggle}>
      <Icon className="size-4 rtl:-scale-x-100" aria-hidden />
    </Button>
  );
}
