import { excerptOf } from '#domain/text/excerpt.ts';
import type { Emphasised } from './found.ts';

/** Words with what was looked for emphasised. `cut` leaves out what comes long before it. */
export function Emphasis({ of: { text, hits }, cut = false }: { of: Emphasised; cut?: boolean }) {
  const start = cut ? excerptOf(text, hits).start : 0;
  const ends = hits.map(({ end }) => end);
  return (
    <>
      {start > 0 && '… '}
      {hits.map((hit, index) => (
        <span key={hit.start}>
          {text.slice(ends[index - 1] ?? start, hit.start)}
          <b className="found-hit">{text.slice(hit.start, hit.end)}</b>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? start)}
    </>
  );
}
