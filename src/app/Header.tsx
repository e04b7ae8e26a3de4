import { useState, type ReactNode } from 'react';
import { THEMES, VIEWS, type Theme } from '#data/route/route.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { letterKeysPreference, themePreference } from '#data/preferences.ts';
import { SHIPPED } from '#data/shipped.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Keyboard, SunMoon } from '#ui/icons.tsx';
import { isPlainClick } from '#ui/plain-click.ts';
import { SignSelect } from '#ui/SignSelect.tsx';
import { useKeys } from '#ui/use-keys.ts';
import { Words } from '#ui/Words.tsx';
import { DossierPicker } from './DossierPicker.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

/** Printing is a deed of the views, and no place of its own. */
const PLACES = VIEWS.filter((view) => view !== 'print');

type Props = {
  title: string | undefined;
  skipTo: 'articles' | 'main';
  /** The button that opens the search. */
  find: ReactNode;
  /** What shares and takes along. */
  share: ReactNode;
};

/** Where one is, where one can go, and how the page looks. */
export function Header({ title, skipTo, find, share }: Props) {
  const messages = useMessages();
  const { route, go } = useRoute();
  const stored = themePreference.use();
  const [showsKeys, setShowsKeys] = useState(false);
  useKeys((key) => {
    if (key !== '?' || letterKeysPreference.read() === 'off') return false;
    setShowsKeys(true);
    return true;
  });

  function setTheme(choice: Theme | 'system') {
    themePreference.write(choice === 'system' ? null : choice);
    // A theme in the link would hide the choice.
    go({ theme: null }, 'replace');
  }

  return (
    <header className="app-header">
      <a href={`#${skipTo}`} className="skip-link">
        {messages.app.skipTo[skipTo]}
      </a>
      <p className="me-auto font-semibold tracking-tight sm:me-0">{messages.app.name}</p>
      <div className="app-title">
        <h1 title={title}>
          {title ? <Words>{title}</Words> : <span className="sr-only">{messages.app.name}</span>}
        </h1>
        {SHIPPED.length > 1 && <DossierPicker current={route.dossier} />}
      </div>
      <nav aria-label={messages.app.views} className="app-nav flex flex-wrap gap-1">
        {PLACES.map((view) => (
          <a
            key={view}
            href={hrefOf({ ...route, view })}
            aria-current={route.view === view ? 'page' : undefined}
            className="nav-link"
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              go({ view });
            }}
          >
            {messages.app.view[view]}
          </a>
        ))}
      </nav>
      {find}
      <SignSelect
        label={messages.app.theme}
        sign={SunMoon}
        value={route.theme ?? stored ?? 'system'}
        options={(['system', ...THEMES] as const).map((theme) => ({
          value: theme,
          label: messages.app.themes[theme],
        }))}
        onChange={setTheme}
      />
      <LanguageChoice />
      {share}
      <Button
        className="max-sm:hidden"
        aria-label={messages.keys.title}
        title={messages.keys.title}
        onClick={() => setShowsKeys(true)}
      >
        <Keyboard className="size-4" aria-hidden />
      </Button>
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </header>
  );
}
