import type { ComponentProps } from 'react';
import { isPlainClick } from './plain-click.ts';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  href: string;
  /** Go there without loading the page anew. With a key held, or another button, the browser opens `href`. */
  onGo: () => void;
};

/** A link to another place of this page. */
export function InnerLink({ href, onGo, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
