import { letterKeysPreference } from '#data/preferences.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useKeys } from '#ui/use-keys.ts';
import { useLastInput } from '#ui/use-last-input.ts';

type Props = {
  onOnwards: () => void;
  onBack: () => void;
  onBlank: () => void;
  onFullScreen: () => void;
  /** False where something nearer has a better use for Escape. */
  onEscape: () => boolean;
};

/**
 * The keys of a keyboard and of a clicker, which sends PageDown and PageUp. It stands before the explorer in the page,
 * so that it hears a key first.
 */
export function LessonKeys({ onOnwards, onBack, onBlank, onFullScreen, onEscape }: Props) {
  const last = useLastInput(MOVING);
  // The next page of a book lies where reading goes.
  const [ahead, behind] =
    useMessages().dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  useKeys((key) => {
    if (key === 'Escape') return onEscape();
    if (isOfAControl(key, last.current)) return false;
    if (key === ahead || ONWARDS.includes(key)) onOnwards();
    else if (key === behind || BACK.includes(key)) onBack();
    else if (letterKeysPreference.read() === 'off') return false;
    else if (BLANK.includes(key)) onBlank();
    else if (FULL_SCREEN.includes(key)) onFullScreen();
    else return false;
    return true;
  });
  return null;
}

const ONWARDS = ['PageDown', ' '];
const BACK = ['PageUp'];
const MOVING = ['ArrowRight', 'ArrowLeft', ...ONWARDS, ...BACK];
/** Some clickers send a full stop to blank the screen. */
const BLANK = ['b', 'B', '.'];
const FULL_SCREEN = ['f', 'F'];

/** Whether the key means something to what has the focus: Space presses a button, the arrows and pages move in a text. */
function isOfAControl(key: string, last: 'pointer' | 'key'): boolean {
  if (key === ' ') return document.querySelector(':is(button, a, summary, [role="button"]):focus') !== null;
  // After a click in the explorer the teacher has the clicker in hand again.
  return last === 'key' && document.querySelector('.lesson-explorer :focus') !== null;
}
