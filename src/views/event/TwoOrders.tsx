import type { CSSProperties } from 'react';
import type { Told } from '#domain/coverage/told-order.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ordersPath } from './orders-path.ts';
import './two-orders.css';

/** An event that at least one article tells. */
export type OrderRow = {
  id: string;
  title: string;
  /** When it happened, in words. */
  date: string;
  /** Where each article tells it, in the order of the columns; null where it does not. */
  told: readonly (Told | null)[];
};

type Column = { id: string; name: string };

type Props = {
  columns: readonly Column[];
  /** In the order in which they happened. */
  rows: readonly OrderRow[];
  /** The chosen event's id. */
  chosen: string | null;
  lang: string;
  onChoose: (event: string) => void;
};

/**
 * Two orders of one story: down the page the order in which the events happened, across each column where the article
 * tells them, and a path through both. It is a table, so that what the paths show is said as well.
 */
export function TwoOrders({ columns, rows, chosen, lang, onChoose }: Props) {
  const { orders } = useMessages();
  const counts = columns.map((_, index) => rows.filter(({ told }) => told[index]).length);
  return (
    // A scroller has to be within reach of the arrow keys.
    <div className="two-orders" data-scroller tabIndex={0} role="group" aria-label={orders.title}>
      <table>
        <caption>{orders.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{orders.happened}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
                <span className="orders-axis" aria-hidden="true">
                  <span>{orders.begins}</span>
                  <span>{orders.ends}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-chosen={row.id === chosen || undefined}>
              <th scope="row">
                <button type="button" data-event={row.id} onClick={() => onChoose(row.id)}>
                  <span lang={lang} dir="auto">
                    {row.title}
                  </span>{' '}
                  <span className="orders-date">{row.date}</span>
                </button>
              </th>
              {columns.map(({ id }, column) => {
                const told = row.told[column];
                return (
                  <td key={id}>
                    <div className="orders-cell">
                      {index === 0 && (
                        <svg
                          className="orders-path"
                          viewBox={`0 0 100 ${rows.length}`}
                          preserveAspectRatio="none"
                          style={{ '--rows': rows.length } as CSSProperties}
                          data-path={id}
                          aria-hidden="true"
                        >
                          <path d={ordersPath(rows.map((each) => each.told[column] ?? null))} />
                        </svg>
                      )}
                      {told ? (
                        <button
                          type="button"
                          className="orders-point"
                          style={{ insetInlineStart: `${told.at * 100}%` }}
                          aria-label={orders.told(row.title, told.place, counts[column] ?? 0)}
                          title={orders.told(row.title, told.place, counts[column] ?? 0)}
                          aria-pressed={row.id === chosen}
                          onClick={() => onChoose(row.id)}
                        />
                      ) : (
                        <span className="sr-only">{orders.notTold}</span>
                      )}
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
