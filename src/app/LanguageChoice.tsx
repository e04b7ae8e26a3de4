import { useId } from 'react';
import { LANGUAGES } from '#messages/language.ts';
import { NAMES } from '#messages/language-names.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Languages } from '#ui/icons.tsx';
import { languagePreference, useLanguage } from './use-language.ts';

/**
 * The language of the interface, each named in itself: who cannot read the page finds the own one.
 *
 * A sign alone is seen, with the choice laid over it: the header's room belongs to the dossier's title.
 */
export function LanguageChoice() {
  const messages = useMessages();
  const id = useId();
  return (
    <span
      title={messages.app.language}
      className="relative inline-flex size-9 items-center justify-center rounded focus-within:outline-2 pointer-coarse:size-11"
    >
      <label htmlFor={id} className="sr-only">
        {messages.app.language}
      </label>
      <Languages className="size-4" aria-hidden />
      <select
        id={id}
        value={useLanguage()}
        className="absolute inset-0 size-full cursor-pointer bg-raised opacity-0"
        onChange={(event) => {
          const chosen = LANGUAGES.find((language) => language === event.target.value);
          if (chosen) languagePreference.write(chosen);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </span>
  );
}
