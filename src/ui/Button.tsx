import type { ComponentProps } from 'react';

const LOOKS = {
  /** In a row of tools. */
  plain: 'border-transparent hover:bg-sunk',
  /** On its own. */
  outlined: 'border-line-strong bg-raised hover:bg-sunk',
} as const;

type Props = ComponentProps<'button'> & { look?: keyof typeof LOOKS };

/** A button that is large enough to be hit: 28 px, 44 px where the pointer is coarse. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: Props) {
  return (
    <button
      // oxlint-disable-next-line react/button-has-type
      type={type}
      className={`inline-flex min-h-7 min-w-7 items-center justify-center gap-1.5 rounded border px-2 text-sm disabled:opacity-45 aria-disabled:cursor-default aria-disabled:opacity-45 pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
