import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Asked } from '#domain/lesson/guesses.ts';

/** What a guess is about, in a line: a claim's statement, an outlet's words, or an event. */
export function AskedSubject({ look, asked }: { look: LookUp; asked: Asked }) {
  const { lang } = look.dossier;
  if (asked.of === 'outlet') {
    return (
      <q lang={look.article.get(asked.quote.article)?.lang ?? lang} dir="auto" className="font-serif">
        {asked.quote.exact}
      </q>
    );
  }
  return (
    <span lang={lang} dir="auto">
      {wordsOf(asked)}
    </span>
  );
}

function wordsOf(asked: Exclude<Asked, { of: 'outlet' }>): string {
  switch (asked.of) {
    case 'standing':
      return asked.claim.statement;
    case 'place':
      return asked.next.title;
    case 'telling':
      return 'claim' in asked.subject ? asked.subject.claim.statement : asked.subject.event.title;
  }
}
