import { useLayoutEffect, useRef } from 'react';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';

/** A black screen, so that a class looks at its teacher. Any key or a click takes it away. */
export function Blank({ onClose }: { onClose: () => void }) {
  const { lesson } = useLessonMessages();
  const ref = useRef<HTMLDialogElement>(null);
  // A modal dialog: nothing behind it can be reached, and the focus returns to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
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
