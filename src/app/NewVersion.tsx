import { useEffect, useState } from 'react';
import { useVersionMessages } from '#messages/use-version-messages.ts';
import { Button } from '#ui/Button.tsx';
import { keepForOffline, useNewVersion } from './new-version.ts';
import './notice.css';

/**
 * Keeps the app for reading without a network, and says when a new version of it is there.
 *
 * @param quiet - While nothing may come between the reader and the screen, as in a lesson.
 */
export function NewVersion({ quiet }: { quiet: boolean }) {
  const { version } = useVersionMessages();
  const take = useNewVersion();
  const [isPutOff, setIsPutOff] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  useEffect(() => {
    // Where it cannot be kept, the app is what it was: a page from the network.
    keepForOffline().catch(() => undefined);
  }, []);
  const isShown = take !== null && !quiet && !isPutOff;
  const use = () => {
    setIsOpening(true);
    take?.();
  };
  return (
    <div role="status" className="notice">
      {isShown && (
        <div className="notice-box">
          <p>{isOpening ? version.opening : version.ready}</p>
          {/* It keeps the focus while it waits, hence not `disabled`. */}
          <Button look="outlined" aria-disabled={isOpening} onClick={isOpening ? undefined : use}>
            {version.use}
          </Button>
          {!isOpening && <Button onClick={() => setIsPutOff(true)}>{version.later}</Button>}
        </div>
      )}
    </div>
  );
}
