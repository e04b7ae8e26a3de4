import type { ReactNode } from 'react';
import { useDossierLang } from './dossier-lang.ts';

/** Words of the dossier within those of the interface: in their own language and direction. */
export function Words({ children }: { children: ReactNode }) {
  return <bdi lang={useDossierLang()}>{children}</bdi>;
}

/** Several of them, joined as the interface's language does. */
export function WordList({ words, locale }: { words: readonly string[]; locale: string }) {
  const parts = new Intl.ListFormat(locale).formatToParts(words);
  return parts.map(({ type, value }, index) =>
    type === 'element' ? <Words key={index}>{value}</Words> : value,
  );
}

/** Stands for the words while the sentence around them is made; no text has it. */
const PLACE = '\u{FFFC}';

/** A sentence of the interface with words of the dossier in one place of it. */
export function Around({ sentence, children }: { sentence: (words: string) => string; children: ReactNode }) {
  const [before, after] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
