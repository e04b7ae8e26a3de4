/**
 * Where articles and what is lit in them stand in the page. Children are asked one by one: a selector would walk
 * through the texts of all columns, which may hold ten thousand passages.
 */

/** The column of an article, or null. */
export function columnOf(columns: Element, article: string): Element | null {
  return [...columns.children].find((column) => column.getAttribute('data-column') === article) ?? null;
}

/** The runs of paragraphs in a column that have something lit, in reading order. */
export function litRuns(column: Element): Element[] {
  const runs = column.querySelector('[data-article]')?.children ?? [];
  return [...runs].filter((run) => run.hasAttribute('data-lit'));
}
