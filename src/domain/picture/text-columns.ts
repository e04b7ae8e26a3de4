import { wrapText, type Ruler } from './wrap-text.ts';

/** A text with a number in front of it, or with none where `lead` is empty. */
export type LedText = { lead: string; text: string };

/** A line of a text: `x` in px, `row` from the top; `lead` where the text begins, and empty on its other lines. */
export type ColumnLine = { lead: string; text: string; x: number; row: number };

/** Columns, their lines, and how many rows the longest has; texts begin `indent` px behind their leads. */
export type TextColumns = { lines: ColumnLine[]; rows: number; indent: number };

const BETWEEN = 28;

/**
 * Set texts in columns of equal width, one below the other, so that the columns are about equally long.
 *
 * No text is broken over two columns.
 *
 * @param width - Of all columns together, in px.
 * @param wanted - The least width of a column, in px.
 */
export function textColumns(
  texts: readonly LedText[],
  width: number,
  wanted: number,
  ruler: Ruler,
): TextColumns {
  const count = Math.max(1, Math.floor((width + BETWEEN) / (wanted + BETWEEN)));
  const columnWidth = (width - BETWEEN * (count - 1)) / count;
  const leads = texts.map(({ lead }) => (lead === '' ? 0 : ruler(lead) + 6));
  const indent = Math.max(0, ...leads);
  const wrapped = texts.map(({ lead, text }) => ({
    lead,
    lines: wrapText(text, columnWidth - indent, ruler),
  }));
  const total = wrapped.reduce((sum, { lines }) => sum + lines.length, 0);
  const lines: ColumnLine[] = [];
  let [column, row, set] = [0, 0, 0];
  for (const each of wrapped) {
    // A text goes to the next column when most of it would stand below the line to which all are filled.
    const isFull = set + each.lines.length / 2 > (total / count) * (column + 1);
    if (isFull && row > 0 && column < count - 1) {
      column += 1;
      row = 0;
    }
    const x = column * (columnWidth + BETWEEN);
    for (const [index, text] of each.lines.entries()) {
      lines.push({ lead: index === 0 ? each.lead : '', text, x, row });
      row += 1;
    }
    set += each.lines.length;
  }
  return { lines, rows: Math.max(0, ...lines.map((line) => line.row + 1)), indent };
}
