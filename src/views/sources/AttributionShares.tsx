import { ATTRIBUTION_KINDS, type AttributionShare } from '#domain/coverage/attribution-shares.ts';
import { useSourcesMessages } from '#messages/use-sources-messages.ts';
import '#ui/wide-table.css';
import './sources.css';

type Props = {
  shares: readonly AttributionShare[];
  /** The columns' headings, in the same order. */
  names: readonly string[];
  label: string;
};

/** For each kind of attribution its share of each article's claims: the number, and a bar of ink beside it. */
export function AttributionShares({ shares, names, label }: Props) {
  const { sources, locale } = useSourcesMessages();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <table className="wide-table shares-table">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{sources.kind}</th>
          {shares.map(({ article }, index) => (
            <th key={article.id} scope="col">
              {names[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ATTRIBUTION_KINDS.map((kind) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row">{sources.kinds[kind]}</th>
            {shares.map(({ article, total, counts }, index) => {
              const share = total === 0 ? 0 : counts[kind] / total;
              return (
                <td key={article.id}>
                  <span className="cell-label">{names[index]}</span>
                  <span className="share-track" aria-hidden>
                    <span className="share-bar" style={{ inlineSize: `${share * 100}%` }} />
                  </span>
                  <span className="tabular-nums">{sources.share(counts[kind], total)}</span>{' '}
                  <span className="text-sm text-soft tabular-nums">{percent.format(share)}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
