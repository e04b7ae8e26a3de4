import type { ComponentProps } from 'react';
import { isPlainClick } from './plain-click.ts';

/** Where a link of the app leads: its address, for another tab, and how to get there in this one. */
export type Way = { href: string; go: () => void };

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { way: Way };

/** A link within the app: a real one, but followed without loading the page anew. */
export function AppLink({ way, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={way.href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        way.go();
      }}
    >
      {children}
    </a>
  );
}
