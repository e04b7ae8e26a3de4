import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { ThingGroup } from '#domain/chronology/gather.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useDossierLang } from '#ui/dossier-lang.ts';
import { EventTip } from './EventTip.tsx';
import { CutLabels } from './cut-labels.ts';
import { Drawing, type DrawingState } from './drawing.ts';
import { EraStrip } from './era-strip.ts';
import { listenForGestures } from './gestures.ts';
import { pressKey } from './keys.ts';
import type { LiveWindow } from './live-window.ts';
import { openingOf } from './open-group.ts';
import { RelatedLines } from './related-lines.ts';
import { RovingFocus } from './roving-focus.ts';
import type { TimelineEntry, TimelineEra, TimelineLane } from './timeline-entry.ts';
import { whenResized } from './when-resized.ts';
import { monthsInWords } from './window-words.ts';
import { isSameToTheDay, moved, stretchToShow, timeOf, windowShowing, within, zoomed } from './window.ts';
import './timeline.css';

export type TimelineProps = {
  entries: readonly TimelineEntry[];
  /** From top to bottom; none is one lane without a name. */
  lanes: readonly TimelineLane[];
  eras: readonly TimelineEra[];
  /** All there is, whatever is shown of it: the view stays within its reach. */
  whole: TimeSpan;
  /** What is in view, in ms since the Unix epoch. A change glides there. */
  window: TimeSpan;
  /** Told of every frame in which the window moves; steers it. */
  live: LiveWindow;
  /** An event's id. A change brings it into view. */
  chosen: string | null;
  /** Events to light up softly. */
  touched: ReadonlySet<string>;
  /** Events that lines lead to from the chosen one. */
  related: ReadonlySet<string>;
  onChoose: (event: string) => void;
  /** Escape. False leaves the key to the page. */
  onLeave: () => boolean;
  /** When something else came into view than `window` asks for: by the reader, a choice, or the reach. */
  onWindow: (window: TimeSpan) => void;
};

type Mounted = {
  drawing: Drawing;
  focus: RovingFocus;
  lines: RelatedLines | null;
  axis: CutLabels;
  strip: EraStrip | null;
};

/** The wheel has no end: it has stopped when nothing came for so long, in ms. */
const WHEEL_REST = 180;

/** The drawn history: one tab stop, in which the arrow keys go from event to event. */
export function Timeline(props: TimelineProps) {
  const lang = useDossierLang();
  const { entries, lanes, eras, whole, window, live, chosen, touched, related } = props;
  const messages = useMessages();
  const words = messages.timeline;
  const keysId = useId();
  const host = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const linesPath = useRef<SVGPathElement>(null);
  const mounted = useRef<Mounted | null>(null);
  const reported = useRef(window);
  /** What was chosen when the drawing last followed; undefined before it ever did. */
  const followed = useRef<string | null>(undefined);
  const wheelRest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [said, setSaid] = useState('');

  const laneIds = useMemo(() => (lanes.length > 0 ? lanes.map((lane) => lane.id) : ['']), [lanes]);
  const state: DrawingState = { entries, lanes: laneIds, eras, whole, chosen, touched };

  function report(next: TimeSpan) {
    reported.current = next;
    props.onWindow(next);
  }

  function moveTo(next: TimeSpan, glide: boolean) {
    const gliding = glide && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    mounted.current?.drawing.chart.moveTo(within(next, whole), gliding);
  }

  function moveByKey(wanted: TimeSpan) {
    const next = within(wanted, whole);
    moveTo(next, false);
    report(next);
    const count = mounted.current?.drawing.countInWindow(next) ?? 0;
    setSaid(words.windowSaid(monthsInWords(next, messages.locale, words.months), words.events(count)));
  }

  /** @param isFirst - A link keeps its window as long as the event's time is in it, though its title may not be. */
  function goToChosen(isFirst: boolean) {
    const drawing = mounted.current?.drawing;
    const things = drawing?.things.filter((each) => each.kind === 'event' && each.event === chosen) ?? [];
    if (!drawing) return;
    const now = drawing.chart.window;
    const windows = things.map((thing) => {
      const place = drawing.placeOf(thing);
      return windowShowing(now, isFirst ? timeOf(place) : stretchToShow(place, now), whole);
    });
    const [next] = windows;
    if (!next || windows.includes(now)) return;
    // There is nothing to glide from at first.
    moveTo(next, !isFirst);
    if (!isSameToTheDay(next, reported.current)) report(next);
  }

  function openGroup(thing: ThingGroup, { drawing, focus }: Mounted) {
    const now = drawing.chart.window;
    const inside = drawing.insideOf(thing);
    const events = inside.entries.map(({ event }) => event);
    const order = new Map(entries.map(({ event }, index) => [event, index]));
    const opening = openingOf(inside.begin, events, now, order, chosen);
    if (opening === null) return;
    if ('choose' in opening) {
      props.onChoose(opening.choose);
      return;
    }
    moveByKey(opening.window);
    focus.moveTo(thing.key);
  }

  const onClick = useEffectEvent((event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('.timeline-thing') : null;
    const thing = button && mounted.current?.drawing.thingAt(button);
    if (!thing || !mounted.current) return;
    if (thing.kind === 'group') openGroup(thing, mounted.current);
    else props.onChoose(thing.event);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!mounted.current) return;
    const { drawing, focus } = mounted.current;
    pressKey(event, drawing, focus, whole, { moveTo: moveByKey, onLeave: props.onLeave });
  });
  const onMove = useEffectEvent(() => {
    const drawing = mounted.current?.drawing;
    if (!drawing) return;
    mounted.current?.strip?.place(eras, drawing.chart.window);
    drawing.refresh(false);
    drawing.light();
    drawing.settleAtEdges();
    for (const [index, name] of [...(names.current?.children ?? [])].entries()) {
      if (name instanceof HTMLElement) name.style.setProperty('--lane-rows', String(drawing.rows[index]));
    }
    mounted.current?.lines?.draw(drawing, chosen, related);
    live.tell(drawing.chart.window);
  });
  const onRest = useEffectEvent((byUser: boolean) => {
    const now = mounted.current?.drawing.chart.window;
    // Turns of the wheel are reported when they have stopped.
    if (!now || (!byUser && wheelRest.current !== undefined)) return;
    if (byUser || !isSameToTheDay(now, reported.current)) report(now);
  });
  const onWheel = useEffectEvent((change: (now: TimeSpan, whole: TimeSpan) => TimeSpan) => {
    const drawing = mounted.current?.drawing;
    if (!drawing) return;
    clearTimeout(wheelRest.current);
    wheelRest.current = setTimeout(() => {
      wheelRest.current = undefined;
      report(drawing.chart.window);
    }, WHEEL_REST);
    moveTo(change(drawing.chart.window, whole), false);
  });
  const onResize = useEffectEvent(() => {
    const drawing = mounted.current?.drawing;
    drawing?.measure();
    mounted.current?.lines?.measure();
    mounted.current?.axis.measure();
    mounted.current?.strip?.measure();
    drawing?.refresh(true);
    drawing?.chart.redraw();
    onMove();
  });
  const onSteer = useEffectEvent((next: TimeSpan) => {
    reported.current = next;
    moveTo(next, false);
  });
  const firstWindow = useEffectEvent(() => window);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const listening = new AbortController();
    const axis = new CutLabels(element);
    const drawing = new Drawing(element, firstWindow(), messages.locale, messages.timeline, {
      onMove: () => onMove(),
      onRest: (byUser) => onRest(byUser),
      onDrawn: () => {
        mounted.current?.focus.settle();
        axis.hide();
      },
    });
    const focus = new RovingFocus(element, drawing);
    const { signal } = listening;
    const lines = linesPath.current && new RelatedLines(linesPath.current);
    mounted.current = { drawing, focus, lines, axis, strip: strip.current && new EraStrip(strip.current) };
    followed.current = undefined;
    element.addEventListener('click', (event) => onClick(event), { signal });
    element.addEventListener('keydown', (event) => onKey(event), { signal });
    focus.listen(signal);
    const undrive = live.drive((next) => onSteer(next));
    listenForGestures(
      element,
      {
        onZoom: (factor, x) =>
          onWheel((now, whole) =>
            zoomed(now, factor, whole, now.start + (x / element.clientWidth) * (now.end - now.start)),
          ),
        onPan: (px) => onWheel((now, whole) => moved(now, px / element.clientWidth, whole)),
      },
      signal,
    );
    whenResized(element, () => onResize(), signal);
    return () => {
      listening.abort();
      undrive();
      clearTimeout(wheelRest.current);
      wheelRest.current = undefined;
      mounted.current = null;
      drawing.destroy();
    };
  }, [messages, live]);

  useEffect(() => {
    mounted.current?.drawing.show(state);
    onMove();
  });

  const follow = useEffectEvent(() => {
    const before = followed.current;
    followed.current = chosen;
    // A link keeps days: what it gives back of a window just reported is no wish to go elsewhere.
    if (!isSameToTheDay(window, reported.current)) {
      // A step back brings the window along that its choice was seen in.
      reported.current = window;
      moveTo(window, true);
    } else if (chosen !== before) {
      goToChosen(before === undefined);
    }
  });
  useEffect(() => follow(), [window.start, window.end, chosen]);

  return (
    <div className="timeline">
      <p id={keysId} className="timeline-unseen">
        {words.keys}
      </p>
      <div className="timeline-frame">
        <div ref={strip} className="timeline-eras" aria-hidden="true">
          {eras.map((era, index) => (
            <div key={era.id} className={index % 2 === 0 ? 'timeline-era' : 'timeline-era is-other'}>
              <span lang={lang}>{era.title}</span>
            </div>
          ))}
        </div>
        <div ref={names} className="timeline-lanes" aria-hidden="true">
          {lanes.map((lane) => (
            <div key={lane.id} lang={lane.lang}>
              {lane.title}
            </div>
          ))}
        </div>
        <svg className="timeline-lines" aria-hidden="true">
          <path ref={linesPath} />
        </svg>
        <div
          ref={host}
          className="timeline-drawing"
          role="group"
          aria-label={words.label}
          aria-describedby={keysId}
          dir="ltr"
          tabIndex={-1}
        />
        <EventTip host={host} entryAt={(button) => mounted.current?.drawing.entryAt(button)} />
      </div>
      <p className="timeline-unseen" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
