/**
 * The roles of a table's parts, said out loud: on a narrow screen rows are shown as blocks, and some browsers then no
 * longer take them for a table.
 */
export const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
