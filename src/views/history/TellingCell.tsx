import type { Telling } from '#domain/coverage/history.ts';
import { dateInWords } from '#domain/chronology/words.ts';
import type { Aspect, Claim, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Standing } from '#domain/dossier/standing.ts';
import { useHistoryMessages } from '#messages/use-history-messages.ts';
import { AppLink, type Way } from '#ui/AppLink.tsx';
import { QuotedPassages } from '#views/article/QuotedPassages.tsx';
import '#views/claim/standing.css';

type Props = {
  look: LookUp;
  telling: Telling;
  /** The column's heading, where the cell stands alone on a narrow screen. */
  label: string;
  /** Whether another outlet tells the event as well. */
  isShared: boolean;
  isOpen: boolean;
  /** The words are shown in a closed row too. */
  showsWords: boolean;
  isFound: (article: string, quote: Quote) => boolean;
  onPassage: (article: string, quote: Quote) => void;
  toClaim: (id: string) => Way;
};

/** What one article has of an event: how it tells it, its date beside the record's, and its words. */
export function TellingCell(props: Props) {
  const { look, telling, label, isShared, isOpen, showsWords, isFound, onPassage, toClaim } = props;
  const messages = useHistoryMessages();
  const { history } = messages;
  const { article, told, dates, differing, claims } = telling;
  const others = claims.filter((claim) => !differing.includes(claim));
  return (
    <td data-told={told} className="telling">
      <span className="cell-label">{label}</span>
      <HowItIsTold telling={telling} look={look} isShared={isShared} />
      {dates.map((report, index) => (
        <div key={index} className="mt-1">
          <p>
            {dateInWords(report.date, messages.dates, messages.locale)}
            {telling.dateFit === 'less-exact' && (
              <span className="text-sm text-soft"> · {history.lessExact}</span>
            )}
          </p>
          {isOpen && report.inferred && <p className="text-sm text-soft">{report.inferred}.</p>}
          {(isOpen || showsWords) && (
            <QuotedPassages
              quotes={report.passages}
              outlet={look.outlet.get(article.outlet)?.short ?? article.id}
              lang={article.lang ?? look.dossier.lang}
              isFound={(quote) => isFound(article.id, quote)}
              onGo={(quote) => onPassage(article.id, quote)}
            />
          )}
        </div>
      ))}
      {isOpen && <ClaimLinks title={history.differs} look={look} claims={differing} toClaim={toClaim} />}
      {isOpen && <ClaimLinks title={history.claims} look={look} claims={others} toClaim={toClaim} />}
    </td>
  );
}

function HowItIsTold({ telling, look, isShared }: Pick<Props, 'telling' | 'look' | 'isShared'>) {
  const { history, aspects, list } = useHistoryMessages();
  const { article, presence, told, differing, claims, dateFit } = telling;
  if (presence === 'elsewhere') {
    const short = look.outlet.get(article.outlet)?.short ?? article.id;
    return <p className="text-soft">{history.elsewhere(short)}</p>;
  }
  if (presence === 'claims-only') return <p className="text-soft">{history.claimsOnly(claims.length)}</p>;
  if (told === 'not') return <p className="text-soft">{history.told.not}</p>;
  const standing: Standing = told === 'differently' ? 'differ' : isShared ? 'alike' : 'only';
  const named = new Set(differing.flatMap(({ difference }) => difference?.aspects ?? []));
  const inWords = [
    ...(dateFit === 'apart' ? [history.datesApart] : []),
    ...(Object.keys(aspects) as Aspect[])
      .filter((aspect) => named.has(aspect))
      .map((aspect) => aspects[aspect]),
  ];
  return (
    <p>
      <span data-standing={standing} className="standing-word font-semibold">
        {history.told[told]}
      </span>
      {inWords.length > 0 && <span className="text-sm text-soft">: {list(inWords)}</span>}
    </p>
  );
}

function ClaimLinks(props: {
  title: string;
  look: LookUp;
  claims: readonly Claim[];
  toClaim: (id: string) => Way;
}) {
  const { title, look, claims, toClaim } = props;
  if (claims.length === 0) return null;
  return (
    <div className="mt-2 text-sm">
      <p className="card-heading">{title}</p>
      <ul>
        {claims.map(({ id, statement }) => (
          <li key={id}>
            <AppLink way={toClaim(id)} lang={look.dossier.lang} dir="auto" className="row-link">
              {statement}
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
