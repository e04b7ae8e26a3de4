import { Suspense, useEffect, useRef, useState } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import type { Opening } from '#features/find/opening.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Search } from '#ui/icons.tsx';
import { laterPart } from '#ui/later.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { useShortcut } from '#ui/use-shortcut.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

type Panel = {
  open: OpenDossier;
  query: string;
  /** Whether the query was there before, so that it is there to be typed over. */
  isOld: boolean;
  onQuery: (query: string) => void;
  onOpen: (opening: Opening) => void;
};

/** Fetched when it is first asked for, or nearly, with what shows the thing found. */
export const FIND = laterPart<Panel>(async () => {
  const [{ Find }] = await Promise.all([import('#features/find/Find.tsx'), import('./show-found.ts')]);
  return Find;
});
/** A pointer near the button tells that it will be pressed. Where the network is gone, the dialog says so. */
const fetchEarly = (): void => void FIND.load().catch(() => undefined);

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the search for anything; Ctrl K or Cmd K does so too, wherever the focus is, and closes it again. */
export function FindButton({
  open,
  onOpen,
}: {
  open: OpenDossier | undefined;
  onOpen: (opening: Opening) => void;
}) {
  const { find } = useMessages();
  const isHydrated = useHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const [{ query, isOld }, setQuery] = useState({ query: '', isOld: true });
  useShortcut('k', () => {
    if (!open || (!isOpen && document.querySelector('dialog[open]'))) return false;
    setShown(!isOpen);
    return true;
  });
  function setShown(shown: boolean) {
    setIsOpen(shown);
    setQuery({ query, isOld: true });
  }
  return (
    <>
      <Button
        look="outlined"
        disabled={!open}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onPointerEnter={fetchEarly}
        onFocus={fetchEarly}
        onClick={() => setShown(true)}
      >
        <Search className="size-4" aria-hidden />
        {find.title}
        <kbd className="ms-1 font-sans text-xs text-soft max-lg:hidden" aria-hidden>
          {find.shortcut[isHydrated && isApple() ? 'apple' : 'other']}
        </kbd>
      </Button>
      {isOpen && open && (
        <Dialog look="sheet" title={find.title} closeLabel={find.close} onClose={() => setShown(false)}>
          <ErrorBoundary>
            <FindPanel
              open={open}
              query={query}
              isOld={isOld}
              onQuery={(next) => setQuery({ query: next, isOld: false })}
              onOpen={(opening) => {
                setShown(false);
                onOpen(opening);
              }}
            />
          </ErrorBoundary>
        </Dialog>
      )}
    </>
  );
}

function FindPanel(props: Panel) {
  const [Find] = useState(FIND.component);
  return (
    <Suspense fallback={<FieldInAdvance {...props} />}>
      <Find {...props} />
    </Suspense>
  );
}

/** Takes what is typed before the search is there, and stands where its field will. */
function FieldInAdvance({ query, onQuery }: Panel) {
  const { find } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <>
      <input
        ref={field}
        type="text"
        aria-label={find.label}
        className="min-h-12 rounded-md border border-line-strong bg-paper ps-10 text-[1.0625rem]"
        value={query}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onQuery(event.target.value)}
      />
      <p role="status" className="p-3 text-soft">
        {find.loading}
      </p>
    </>
  );
}
