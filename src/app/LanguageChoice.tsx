import { LANGUAGES } from '#messages/language.ts';
import { NAMES } from '#messages/language-names.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Languages } from '#ui/icons.tsx';
import { SignSelect } from '#ui/SignSelect.tsx';
import { languagePreference, useLanguage } from './use-language.ts';

const OPTIONS = LANGUAGES.map((language) => ({ value: language, label: NAMES[language], lang: language }));

/** The language of the interface, each named in itself: who cannot read the page finds the own one. */
export function LanguageChoice() {
  const messages = useMessages();
  return (
    <SignSelect
      label={messages.app.language}
      sign={Languages}
      value={useLanguage()}
      options={OPTIONS}
      onChange={languagePreference.write}
    />
  );
}
