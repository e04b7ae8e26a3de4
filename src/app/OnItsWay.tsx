import { Suspense, useLayoutEffect, type ReactNode } from 'react';
import { useMessages } from '#messages/use-messages.ts';

/** Says that a view is on its way, until its code has come. */
export function OnItsWay({ children }: { children: ReactNode }) {
  const { app } = useMessages();
  // What is drawn anew may have the fonts that a phone's first words did not wait for: src/early.js.
  useLayoutEffect(() => {
    delete document.documentElement.dataset['fonts'];
  }, []);
  return (
    <Suspense
      fallback={
        <p role="status" className="p-6 text-soft">
          {app.loadingView}
        </p>
      }
    >
      {children}
    </Suspense>
  );
}
