/** How far the class has come in one step, and the hands that were counted in it. */
export type Played = {
  /** Which of the step's beats is on the screen, counted from 0. */
  beat: number;
  /** Hands counted so far, by guess and choice. */
  hands: Readonly<Record<string, number>>;
};

/** Where a lesson is, in every window that shows it. */
export type LessonState = {
  /** Counted from 1. */
  step: number;
  /** By the number of the step; a step that is not in it is unplayed. */
  played: Readonly<Record<number, Played>>;
  /** The class's screen is black. */
  isBlank: boolean;
  /** Somebody is looking around in the class's explorer, and the step waits. */
  isAway: boolean;
};

/** Which window of a lesson: what the class sees, or what its teacher sees. */
export type Seat = 'class' | 'presenter';

/** What the windows of one lesson tell each other. */
export type LessonMessage =
  /** Something was done there. */
  | { kind: 'state'; from: Seat; state: LessonState }
  /** How things are, to who has asked. */
  | { kind: 'answer'; from: Seat; state: LessonState }
  /** Somebody has just come and wants to hear how things are. */
  | { kind: 'ask'; from: Seat }
  | { kind: 'gone'; from: Seat };

export const UNPLAYED: Played = { beat: 0, hands: {} };

/** More than any lesson has; a larger number is no message of ours. */
const MOST = 9999;

/**
 * A message as it came from another window, which may be of another version or not be ours at all.
 *
 * @returns Null for whatever is no whole message.
 */
export function readLessonMessage(data: unknown): LessonMessage | null {
  if (!isRecord(data) || !isSeat(data['from'])) return null;
  const { kind, from } = data;
  if (kind === 'ask' || kind === 'gone') return { kind, from };
  if (kind !== 'state' && kind !== 'answer') return null;
  const state = stateIn(data['state']);
  return state && { kind, from, state };
}

function stateIn(data: unknown): LessonState | null {
  if (!isRecord(data)) return null;
  const { step, played, isBlank, isAway } = data;
  if (!isCount(step) || step < 1 || !isRecord(played)) return null;
  if (typeof isBlank !== 'boolean' || typeof isAway !== 'boolean') return null;
  const all: [number, Played][] = [];
  for (const [number, each] of Object.entries(played)) {
    const one = isCount(Number(number)) ? playedIn(each) : null;
    if (!one) return null;
    all.push([Number(number), one]);
  }
  return { step, played: Object.fromEntries(all), isBlank, isAway };
}

function playedIn(data: unknown): Played | null {
  if (!isRecord(data)) return null;
  const { beat, hands } = data;
  if (!isCount(beat) || !isRecord(hands)) return null;
  const counted = Object.entries(hands).filter((entry): entry is [string, number] => isCount(entry[1]));
  if (counted.length < Object.keys(hands).length) return null;
  return { beat, hands: Object.fromEntries(counted) };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isSeat(data: unknown): data is Seat {
  return data === 'class' || data === 'presenter';
}

function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isInteger(data) && data >= 0 && data <= MOST;
}
