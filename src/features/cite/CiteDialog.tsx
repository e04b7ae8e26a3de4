import { useState } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { cslOfArticle, cslOfPage } from '#domain/export/csl-items.ts';
import { hrefOf } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Choices } from '#ui/Choices.tsx';
import { Citation } from './Citation.tsx';
import { CitationData } from './CitationData.tsx';
import { setCitation, type CitationStyle } from './set-citation.ts';
import type { Subject } from './subject.ts';
import './cite.css';

const STYLES: readonly (CitationStyle | 'csl')[] = ['apa', 'mla', 'chicago', 'csl'];

type Props = { look: LookUp; subject: Subject; onClose: () => void };

/** The articles that tell what is chosen, and its own page, as entries of a bibliography or as data. */
export function CiteDialog({ look, subject, onClose }: Props) {
  const messages = useMessages();
  const { cite } = messages;
  const [style, setStyle] = useState<CitationStyle | 'csl'>('apa');
  const [accessed] = useState(() => dayOf(new Date()));
  const inWords = (date: string): string => dateInWords(date, messages.dates, messages.locale);
  const nameOf = useArticleName(look);
  const articles = subject.articles.map((article) => cslOfArticle(look, article, inWords));
  const page = cslOfPage(look, {
    id: subject.id,
    title: subject.title,
    url: new URL(hrefOf(subject.route), window.location.href).href,
    accessed,
    publisher: cite.publisher,
  });

  return (
    <Dialog title={cite.title} closeLabel={cite.close} onClose={onClose}>
      <Choices
        label={cite.style}
        value={style}
        options={STYLES.map((value) => ({ value, label: cite.styles[value] }))}
        onChange={setStyle}
      />
      {style === 'csl' ? (
        <CitationData name={`${look.dossier.id}-${subject.id}`} items={[...articles, page]} />
      ) : (
        <>
          {articles.length > 0 && (
            <section className="mt-4">
              <h3 className="card-heading">{cite.articles(articles.length)}</h3>
              <ul>
                {articles.map((item) => (
                  <li key={item.id} className="citation">
                    <Citation runs={setCitation(item, style)} of={nameOf(item.id)} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="mt-4">
            <h3 className="card-heading">{cite.page}</h3>
            <div className="citation">
              <Citation runs={setCitation(page, style)} of={cite.copyOf.page} />
            </div>
          </section>
        </>
      )}
      <p className="mt-4 text-sm text-soft">{cite.note}</p>
      <p className="mt-1 text-sm text-soft">
        {cite.thanks}{' '}
        <a
          href="https://github.com/Juris-M/citeproc-js"
          target="_blank"
          rel="noopener noreferrer"
          className="underline"
        >
          {cite.processor}
        </a>{' '}
        {cite.processorLicence}{' '}
        <a href="https://citationstyles.org" target="_blank" rel="noopener noreferrer" className="underline">
          {cite.stylesProject}
        </a>{' '}
        {cite.stylesLicence}
      </p>
    </Dialog>
  );
}

/** The reader's day, `YYYY-MM-DD`, in the reader's own time zone. */
function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
