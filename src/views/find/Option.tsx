import type { ReactNode } from 'react';

type Props = { id: string; isActive: boolean; onPoint: () => void; onPick: () => void; children: ReactNode };

/** One entry of the list. The field keeps the focus and has the keys, whatever is pressed here. */
export function Option({ id, isActive, onPoint, onPick, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isActive}
      className="find-option"
      onMouseDown={(event) => event.preventDefault()}
      // Not when it comes to lie under a pointer that rests, because the list moved.
      onMouseMove={isActive ? undefined : onPoint}
      onClick={onPick}
    >
      {children}
    </div>
  );
}
