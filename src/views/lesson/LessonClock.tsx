import { useEffect, useState } from 'react';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { Button } from '#ui/Button.tsx';

/** How often the clock looks, in ms: often enough that no second is skipped. */
const TICK = 250;

/** The time of day, and the time since a lesson was begun. It runs in this window and is kept nowhere. */
export function LessonClock() {
  const { lesson, locale } = useLessonMessages();
  const { desk } = lesson;
  const [now, setNow] = useState(() => Date.now());
  /** Ms that had passed when it was last stopped, and since when it runs again. */
  const [{ passed, since }, setRun] = useState<{ passed: number; since: number | null }>(STOPPED);

  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(ticking);
  }, []);

  const elapsed = passed + (since === null ? 0 : Math.max(now - since, 0));
  return (
    <div className="lesson-clock">
      <time aria-label={desk.clock} className="lesson-time">
        {new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(now)}
      </time>
      <span role="timer" aria-label={desk.elapsed} className="lesson-time">
        {inMinutes(elapsed)}
      </span>
      <Button
        look="outlined"
        onClick={() =>
          setRun(since === null ? { passed, since: Date.now() } : { passed: elapsed, since: null })
        }
      >
        {since === null ? desk.start : desk.pause}
      </Button>
      <Button
        look="outlined"
        aria-disabled={elapsed === 0 || undefined}
        onClick={() => setRun(since === null ? STOPPED : { passed: 0, since: Date.now() })}
      >
        {desk.reset}
      </Button>
    </div>
  );
}

const STOPPED = { passed: 0, since: null };

/** `12:05`, and `75:00` after an hour and a quarter: a lesson is planned in minutes. */
function inMinutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
