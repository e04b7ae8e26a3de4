import { smallestShown, type Piece } from '#domain/coverage/marked-text.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import type { Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import { passageKey } from './passage-key.ts';

type Props = {
  piece: Piece;
  claims: ReadonlyMap<string, Claim>;
  standing: ReadonlyMap<string, Standing>;
  shown: ReadonlySet<string>;
  lit: ReadonlySet<string>;
  litEvent: string | null;
  stop: string | null;
  /** The claim whose passage has the keyboard's focus. */
  focused: string | null;
  onChoose: (claims: string[], all: string[], start: number) => void;
};

/**
 * A run of words under the same claims: a mark, in the standing of its smallest claim.
 *
 * Each passage begins with a button of its own that has no text and no width: the keyboard's way to every claim,
 * nested and equal ones too, that leaves the outlet's words to be read as they are.
 */
export function MarkedPiece({
  piece,
  claims,
  standing,
  shown,
  lit,
  litEvent,
  stop,
  focused,
  onChoose,
}: Props) {
  const messages = useMessages();
  const ids = [...new Set(piece.over.map(({ id }) => id))].filter((id) => shown.has(id) || lit.has(id));
  const told = litEvent !== null && piece.tells.includes(litEvent);
  if (ids.length === 0 && !told) return piece.text;

  const nameOf = (id: string): string =>
    messages.article.mark(
      messages.standing.word[standing.get(id) ?? 'only'],
      claims.get(id)?.statement ?? id,
    );
  const smallest = smallestShown(piece.over, new Set(ids));
  const chosen = ids.filter((id) => lit.has(id));
  // The line is the smallest's. The ground is the largest's, so that a passage within it does not seem to cut it.
  const line = chosen.findLast((id) => smallest.includes(id)) ?? chosen.at(-1) ?? smallest[0];
  const ground = chosen[0] ?? ids[0];
  const begins = piece.begins.filter((id) => ids.includes(id));
  return (
    <>
      {begins.map((id) => (
        <button
          key={id}
          type="button"
          className="mark-handle"
          data-handle={id}
          aria-label={nameOf(id)}
          aria-pressed={lit.has(id)}
          tabIndex={passageKey(id, piece.start) === stop ? 0 : -1}
          onClick={(event) => {
            event.stopPropagation();
            onChoose([id], [id], piece.start);
          }}
        />
      ))}
      <mark
        data-passage
        data-start={piece.start}
        data-claims={ids.join(' ') || undefined}
        data-tells={piece.tells.join(' ') || undefined}
        data-smallest={smallest.join(' ') || undefined}
        data-standing={line && standing.get(line)}
        data-ground={ground && standing.get(ground)}
        data-focused={(focused !== null && ids.includes(focused)) || undefined}
        data-chosen={chosen.length > 0 || told || undefined}
        title={smallest.map(nameOf).join('\n') || undefined}
      >
        {piece.text}
      </mark>
    </>
  );
}
