import type { MouseEvent } from 'react';

/** Whether a click on a link is meant for this tab: with a key held, or another button, the browser opens it. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
