import type { KeyboardEvent } from 'react';

const STEPS: Record<string, -1 | 1> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys on a row's button (`data-toggle`) go to that of the next row or the one before. */
export function stepBetweenRows(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = STEPS[event.key];
  const table = event.currentTarget.closest('table');
  if (!step || !table) return;
  const toggles = [...table.querySelectorAll<HTMLButtonElement>('[data-toggle]')];
  const next = toggles[toggles.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
