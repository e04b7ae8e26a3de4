import { encode } from 'uqr';

/** The most modules on a side that phones still read from the back of a room: version 20. */
const LARGEST = 20;

/** What the standard asks for around a code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A code as the outline of its dark modules, in a square of `size` units to the side, one a module. */
export type QrPath = { size: number; path: string };

/**
 * A text as a QR code.
 *
 * @returns Null where it is too long for a code that a room could read.
 */
export function qrPath(text: string): QrPath | null {
  // Called before it is known whether the text fits: the library throws then.
  let code;
  try {
    code = encode(text, { ecc: 'L', boostEcc: true, maxVersion: LARGEST, border: QUIET_ZONE });
  } catch {
    return null;
  }
  const path = code.data.flatMap((row, y) =>
    runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size: code.size, path: path.join('') };
}

/** The dark modules of a row that lie side by side: one shape each, so that no hairline shows between them. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  });
  return runs;
}
