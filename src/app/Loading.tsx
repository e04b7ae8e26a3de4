import { useMessages } from '#messages/use-messages.ts';
import { TimelinePlace } from './TimelinePlace.tsx';

/** Holds the places of timeline and columns while the dossier is on its way, so that nothing jumps. */
export function Loading() {
  const messages = useMessages();
  return (
    <div className="explore" aria-busy="true">
      <p role="status" className="sr-only">
        {messages.app.loading}
      </p>
      <div className="panel-tabs min-h-11" />
      <TimelinePlace />
      <div className="filter-bar" />
      <div className="reading-columns" aria-hidden="true">
        <LoadingColumn />
        <LoadingColumn />
      </div>
      <div className="card" />
    </div>
  );
}

function LoadingColumn() {
  return (
    <div className="space-y-3 p-5">
      {['w-2/5', 'w-full', 'w-11/12', 'w-full', 'w-4/5', 'w-full', 'w-3/5'].map((width, index) => (
        <div key={index} className={`loading-block h-4 rounded ${width}`} />
      ))}
    </div>
  );
}
