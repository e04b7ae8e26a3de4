import { useMemo } from 'react';
import { numberedClaims } from '#domain/coverage/numbered-claims.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { ClaimAppendix } from '#views/print/ClaimAppendix.tsx';
import { PaperArticle } from '#views/print/PaperArticle.tsx';
import '#views/print/paper.css';
import { PrintTools } from './PrintTools.tsx';

/** Every article on sheets of its own, then the claims that the numbers in them lead to. */
export function ArticlesPaper({ open: { look, texts } }: { open: OpenDossier }) {
  const numbers = useMemo(() => numberedClaims(look, texts), [look, texts]);
  return (
    <PrintTools look={look}>
      {look.dossier.articles.map((article) => (
        <div key={article.id} className="print-sheet">
          <PaperArticle
            look={look}
            article={article}
            blocks={texts.get(article.id)?.blocks ?? []}
            numbers={numbers}
          />
        </div>
      ))}
      <div className="print-sheet">
        <ClaimAppendix look={look} numbers={numbers} />
      </div>
    </PrintTools>
  );
}
