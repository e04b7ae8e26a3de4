import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { useModal } from '#ui/use-modal.ts';

/** A black screen, so that a class looks at its teacher. Any key or a click takes it away. */
export function Blank({ onClose }: { onClose: () => void }) {
  const { lesson } = useLessonMessages();
  // Nothing behind it can be reached, and the focus returns to where it was.
  const ref = useModal();
  return (
    // The keys and clicks are the whole of it, and both do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      aria-label={lesson.blanked}
      className="blank"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={onClose}
      onKeyDown={(event) => {
        if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
        event.preventDefault();
        onClose();
      }}
    />
  );
}
