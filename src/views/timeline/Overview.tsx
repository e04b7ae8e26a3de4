import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { densityOf } from '#domain/chronology/density.ts';
import { extentOf, ownOf } from '#domain/chronology/drawn.ts';
import { useMessages } from '#messages/use-messages.ts';
import type { LiveWindow } from './live-window.ts';
import { rulerFor } from './measure-labels.ts';
import { frameOf } from './overview-frame.ts';
import { COLUMN, inkOf } from './overview-ink.ts';
import { keyedWindow } from './overview-keys.ts';
import { BESIDE, timeTicks, type Tick } from './time-ticks.ts';
import type { TimelineEntry, TimelineEra } from './timeline-entry.ts';
import { useFrameDrag } from './use-frame-drag.ts';
import { windowInWords } from './window-words.ts';
import './overview.css';

export type OverviewProps = {
  entries: readonly TimelineEntry[];
  eras: readonly TimelineEra[];
  /** All that there is, from edge to edge. */
  whole: TimeSpan;
  /** At rest. */
  window: TimeSpan;
  live: LiveWindow;
  /** An event's id. */
  chosen: string | null;
  /** When the reader has moved the window and come to rest. */
  onWindow: (window: TimeSpan) => void;
};

/** Room for the columns and the line under them, in px. */
const INK_HEIGHT = 24;

/** The whole history small, and the window as a frame on it, which can be moved: by pointer, finger and key. */
export function Overview({ entries, eras, whole, window, live, chosen, onWindow }: OverviewProps) {
  const messages = useMessages();
  const words = messages.timeline;
  const keysId = useId();
  const strip = useRef<HTMLDivElement>(null);
  const [{ width, ticks }, setMeasured] = useState<{ width: number; ticks: Tick[] }>({ width: 0, ticks: [] });
  const drag = useFrameDrag(live, whole, onWindow);
  /** Where keys have brought the window since they were pressed. */
  const keyed = useRef<TimeSpan | null>(null);

  const ink = useMemo(
    () => inkOf(densityOf(entries, whole, Math.floor(width / COLUMN)), INK_HEIGHT),
    [entries, whole, width],
  );
  const px = (time: number) => ((time - whole.start) / (whole.end - whole.start)) * width;

  const measure = useEffectEvent(() => {
    const element = strip.current;
    if (!element) return;
    const ruler = rulerFor(element);
    const now = element.clientWidth;
    setMeasured({ width: now, ticks: now > 0 ? timeTicks(whole, now, messages.locale, ruler) : [] });
  });
  const place = useEffectEvent(() => {
    if (strip.current) placeFrame(strip.current, live.now, whole, width);
  });

  useEffect(() => {
    const element = strip.current;
    if (!element) return;
    const resizing = new ResizeObserver(() => measure());
    resizing.observe(element);
    const unfollow = live.follow(() => place());
    let isGone = false;
    // Labels measured before the font was there have another width.
    void document.fonts.ready.then(() => {
      if (!isGone) measure();
    });
    return () => {
      isGone = true;
      resizing.disconnect();
      unfollow();
    };
  }, [live]);
  useEffect(() => measure(), [whole, messages]);
  useEffect(() => place(), [width, whole]);
  useEffect(() => live.expect(window), [live, window]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyedWindow(event.key, keyed.current ?? live.now, whole);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    keyed.current = next;
    live.steer(next);
  }

  function onKeyRest() {
    if (keyed.current) onWindow(keyed.current);
    keyed.current = null;
  }

  const marked = entries.filter((entry) => entry.event === chosen);
  return (
    <div className="overview">
      <p id={keysId} className="timeline-unseen">
        {words.overviewKeys}
      </p>
      <div ref={strip} className="overview-strip" dir="ltr" {...drag}>
        <div className="overview-lens" />
        <svg aria-hidden="true" width={width} height="100%">
          {eras.map((era, index) => (
            <rect
              key={era.id}
              className={index % 2 === 0 ? 'overview-era' : 'overview-era is-other'}
              x={px(era.start)}
              width={Math.max(px(era.end) - px(era.start), 0)}
              height="100%"
            />
          ))}
          <path className="overview-lasting" d={ink.lasting} />
          <path className="overview-context" d={ink.context} />
          <path className="overview-told" d={ink.told} />
          {marked.map((entry) => {
            const { start, end } = extentOf(ownOf(entry.drawn));
            const length = Math.max(px(end) - px(start), 3);
            return (
              <rect
                key={entry.key}
                className="overview-chosen"
                x={(px(start) + px(end) - length) / 2}
                width={length}
                height={INK_HEIGHT}
              />
            );
          })}
          {ticks.map(({ x, label }) => (
            <g key={x} className="overview-tick">
              <path d={`M${x} ${INK_HEIGHT}V100`} />
              <text x={x + BESIDE} y={INK_HEIGHT + 13}>
                {label}
              </text>
            </g>
          ))}
        </svg>
        <div
          className="overview-hold"
          data-part="frame"
          role="slider"
          tabIndex={0}
          aria-label={words.overview}
          aria-describedby={keysId}
          aria-orientation="horizontal"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={placeOf(window, whole)}
          aria-valuetext={windowInWords(window, messages.locale, words.months)}
          onKeyDown={onKeyDown}
          onKeyUp={onKeyRest}
          onBlur={onKeyRest}
        />
        <div className="overview-grip" data-part="start" />
        <div className="overview-grip" data-part="end" />
      </div>
    </div>
  );
}

/** Put the frame where the window is; done on every frame of a pan, so by hand and not by rendering. */
function placeFrame(strip: HTMLElement, window: TimeSpan, whole: TimeSpan, width: number): void {
  const grip = matchMedia('(pointer: coarse)').matches ? 44 : 14;
  const frame = frameOf(window, whole, width, grip);
  const lens = strip.querySelector<HTMLElement>('.overview-lens');
  const hold = strip.querySelector<HTMLElement>('.overview-hold');
  const [start, end] = strip.querySelectorAll<HTMLElement>('.overview-grip');
  if (!lens || !hold || !start || !end) return;
  stretch(lens, frame.from, frame.to);
  stretch(hold, frame.holdFrom, frame.holdTo);
  stretch(start, frame.startGrip - grip / 2, frame.startGrip + grip / 2);
  stretch(end, frame.endGrip - grip / 2, frame.endGrip + grip / 2);
}

function stretch(element: HTMLElement, from: number, to: number): void {
  element.style.transform = `translateX(${from}px)`;
  element.style.inlineSize = `${to - from}px`;
}

/** How far the window has come on its way through the history, in per cent. */
function placeOf(window: TimeSpan, whole: TimeSpan): number {
  const way = whole.end - whole.start - (window.end - window.start);
  return way > 0 ? Math.round(((window.start - whole.start) / way) * 100) : 0;
}
