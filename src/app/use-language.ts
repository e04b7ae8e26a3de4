import { useEffect, useState, useSyncExternalStore } from 'react';
import { stored } from '#data/browser-storage.ts';
import { en, type Messages } from '#messages/en.ts';
import { LANGUAGES, type Language } from '#messages/language.ts';

/** The language the reader chose; null leaves it to the browser. */
export const languagePreference = stored('parallax.language', LANGUAGES);

/** Readers of English, in which the page arrives, fetch no other language. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<Messages>> = {
  es: async () => (await import('#messages/es.ts')).es,
};

/** The reader's choice, else the first of the browser's languages that there is, else English. */
export function useLanguage(): Language {
  const chosen = languagePreference.use();
  const preferred = useSyncExternalStore(subscribe, preferredLanguage, () => 'en' as const);
  return chosen ?? preferred;
}

/** So long a first picture waits for its texts. In ms. */
const PATIENCE = 3000;

/** The texts of the reader's language, for a first picture in it; English ones where they do not come, or not soon. */
export async function messagesOfReader(): Promise<Messages> {
  const language = languagePreference.read() ?? preferredLanguage();
  if (language === 'en') return en;
  const english = new Promise<Messages>((resolve) => setTimeout(() => resolve(en), PATIENCE));
  return Promise.race([OTHERS[language]().catch(() => en), english]);
}

/**
 * The texts of the reader's language; until they have come, and where they do not come, those shown so far.
 *
 * @param first - Those of the first picture.
 */
export function useMessagesOfReader(first: Messages): Messages {
  const language = useLanguage();
  const [messages, setMessages] = useState(first);

  useEffect(() => {
    let isWanted = true;
    const show = (texts: Messages) => isWanted && setMessages(texts);
    if (language === 'en') show(en);
    else OTHERS[language]().then(show, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [language]);

  return messages;
}

function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = LANGUAGES.find((each) => each === tag.split('-')[0]?.toLowerCase());
    if (language) return language;
  }
  return 'en';
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('languagechange', listener);
  return () => window.removeEventListener('languagechange', listener);
}
