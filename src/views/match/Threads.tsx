import { useEffect, useRef, useState } from 'react';
import type { Standing } from '#domain/dossier/standing.ts';
import { columnOf, litRuns } from '#views/article/places.ts';
import { threadPlaces, type ThreadPlace } from './thread-places.ts';
import './threads.css';

type Props = {
  /** The claims to join, with their standing. */
  claims: ReadonlyMap<string, Standing>;
  /** Ids of the articles in the order in which they stand. */
  beside: readonly string[];
  /** Of all claims those with both ends near the view are joined; the chosen one, which is lit, in any case. */
  only: 'near' | 'any';
};

/**
 * Threads between the passages of a claim in columns side by side. They lie over the columns of the element they are
 * drawn in and follow scrolling and resizing. What they show is said in words elsewhere, so that nobody hears them.
 */
export function Threads({ claims, beside, only }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [places, setPlaces] = useState<readonly ThreadPlace[]>([]);

  useEffect(() => {
    const root = svg.current?.parentElement;
    if (!root || claims.size === 0) return;
    const columns = beside.flatMap((id) => columnOf(root, id)?.querySelector('[data-scroller]') ?? []);
    let marks: Map<string, Element[][]> | null = null;
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      // Paragraphs that were drawn anew have other marks.
      if (!marks || ![...marks.values()].flat(2).every((mark) => mark.isConnected)) {
        marks = marksOf(claims, columns, only);
      }
      setPlaces(threadPlaces(root, columns, marks, only));
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    const sizes = new ResizeObserver(schedule);
    for (const column of columns) {
      sizes.observe(column);
      for (const child of column.children) sizes.observe(child);
    }
    root.addEventListener('scroll', schedule, { capture: true, passive: true });
    window.addEventListener('scroll', schedule, { passive: true });
    schedule();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      root.removeEventListener('scroll', schedule, { capture: true });
      window.removeEventListener('scroll', schedule);
      setPlaces([]);
    };
  }, [claims, beside, only]);

  return (
    <svg ref={svg} className="threads" aria-hidden="true">
      {places.map(({ claim, path, reachesOut }, index) => (
        <g
          key={`${claim} ${index}`}
          data-thread={claim}
          data-standing={claims.get(claim)}
          data-reaches-out={reachesOut || undefined}
        >
          <path d={path} className="thread" />
          {/* Laid into the stroke, it makes two lines of one. */}
          <path d={path} className="thread-core" />
        </g>
      ))}
    </svg>
  );
}

/** The marks of each claim in each column, in reading order. */
function marksOf(
  claims: Props['claims'],
  columns: readonly Element[],
  only: Props['only'],
): Map<string, Element[][]> {
  const marks = new Map([...claims.keys()].map((id) => [id, columns.map((): Element[] => [])]));
  columns.forEach((column, index) => {
    const places = only === 'any' ? litRuns(column) : [column];
    for (const handle of places.flatMap((place) => [...place.querySelectorAll('[data-handle]')])) {
      const next = nextMark(handle);
      if (next) marks.get(handle.getAttribute('data-handle') ?? '')?.[index]?.push(next);
    }
  });
  return marks;
}

/** The words that a passage's button stands before. */
function nextMark(handle: Element): Element | null {
  let next = handle.nextElementSibling;
  while (next && next.tagName !== 'MARK') next = next.nextElementSibling;
  return next;
}
