import type { ReactNode } from 'react';

/** A part of the card under its heading. */
export function CardSection({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-3 border-t border-line pt-2">
      <h3 className="card-heading">{heading}</h3>
      {children}
    </section>
  );
}
