import type { CSSProperties } from 'react';
import { dateInWords } from '#domain/chronology/words.ts';
import type { HistoryRow } from '#domain/coverage/history.ts';
import { outletsTelling } from '#domain/coverage/told.ts';
import type { Article, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useHistoryMessages } from '#messages/use-history-messages.ts';
import { AppLink, type Way } from '#ui/AppLink.tsx';
import { ExpandButton } from '#ui/ExpandButton.tsx';
import { useArticleName } from '#views/article/use-article-name.ts';
import { SourceList } from '#views/dossier/SourceList.tsx';
import { TellingCell } from './TellingCell.tsx';
import '#ui/wide-table.css';
import './history.css';

type Props = {
  look: LookUp;
  rows: readonly HistoryRow[];
  /** The columns, in the dossier's order. */
  articles: readonly Article[];
  /** Ids of the events whose rows are open. */
  opened: ReadonlySet<string>;
  /** The articles' words are shown in closed rows too. */
  showsWords: boolean;
  onToggle: (event: string) => void;
  toEvent: (id: string) => Way;
  toClaim: (id: string) => Way;
  isFound: (article: string, quote: Quote) => boolean;
  onPassage: (event: string, article: string, quote: Quote) => void;
};

/** Events by articles. A row opens to all there is of its event; a narrow screen shows it as a block. */
export function HistoryTable({ look, rows, articles, ...rest }: Props) {
  const { history } = useHistoryMessages();
  const nameOf = useArticleName(look);
  const names = articles.map(({ id }) => nameOf(id));
  return (
    <table className="wide-table history-table" style={widthOf(articles.length)}>
      <caption className="sr-only">{history.table}</caption>
      <thead>
        <tr>
          <th scope="col">{history.event}</th>
          <th scope="col">{history.record}</th>
          {articles.map(({ id }, index) => (
            <th key={id} scope="col">
              {names[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.event.id} look={look} row={row} articles={articles} names={names} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

/** As wide as its columns need at least, for the style sheet to reckon with. */
function widthOf(articles: number): CSSProperties {
  return { '--articles': articles } as CSSProperties;
}

type RowProps = Omit<Props, 'rows'> & { row: HistoryRow; names: readonly string[] };

function Row(props: RowProps) {
  const { look, row, articles, names, opened, showsWords, onToggle, toEvent, toClaim, isFound, onPassage } =
    props;
  const messages = useHistoryMessages();
  const { history } = messages;
  const { event, context } = row;
  const { lang } = look.dossier;
  const isOpen = opened.has(event.id);
  const isShared = outletsTelling(look, event).length > 1;
  return (
    <tr data-event={event.id} data-context={context || undefined}>
      <th scope="row">
        <div className="flex items-start gap-1">
          <ExpandButton
            label={history.details(event.title)}
            isOpen={isOpen}
            onToggle={() => onToggle(event.id)}
          />
          <AppLink way={toEvent(event.id)} lang={lang} dir="auto" className="row-link">
            {event.title}
          </AppLink>
        </div>
        {isOpen && (
          <p lang={lang} dir="auto" className="history-summary">
            {event.summary}
          </p>
        )}
      </th>
      <td>
        <span className="cell-label">{history.record}</span>
        <p>{dateInWords(event.date, messages.dates, messages.locale)}</p>
        {isOpen && event.dateNote && (
          <p lang={lang} dir="auto" className="text-sm">
            {event.dateNote}
          </p>
        )}
        {isOpen && <SourceList ids={event.sources} sources={look.source} />}
      </td>
      {context ? (
        <td colSpan={articles.length} data-told="not" className="text-soft">
          {history.context}
        </td>
      ) : (
        articles.map((article, index) => {
          const telling = row.tellings.find((each) => each.article === article);
          return (
            telling && (
              <TellingCell
                key={article.id}
                look={look}
                telling={telling}
                label={names[index] ?? ''}
                isShared={isShared}
                isOpen={isOpen}
                showsWords={showsWords}
                isFound={isFound}
                onPassage={(id, quote) => onPassage(event.id, id, quote)}
                toClaim={toClaim}
              />
            )
          );
        })
      )}
    </tr>
  );
}
