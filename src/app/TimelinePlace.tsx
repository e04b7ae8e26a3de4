// The panel stands in the HTML before its code has come.
import '#views/event/story-player.css';
import '#views/timeline/event-list.css';
import '#views/timeline/overview.css';
import '#views/timeline/timeline-key.css';
import '#views/timeline/timeline-tools.css';

/** Keeps the place of the timeline while its code or the dossier is on its way. As high as what will stand there. */
export function TimelinePlace() {
  return (
    <div className="timeline-panel">
      <div className="min-h-10" />
      <div className="timeline-body">
        <div className="event-list" />
        <div className="loading-block" />
      </div>
      <div className="min-h-[49px]" />
    </div>
  );
}
