import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A `<dialog>` that is modal for as long as it is rendered. The browser keeps the focus in it and gives it back. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  // In the layout phase: closing gives the focus back only while the dialog is still in the page.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return ref;
}
