/** The columns of Moodle's competency framework list, in the order in which its importer reads them by position. */
export const columns = [
  ['above', 'Parent ID number'], ['id', 'ID number'], ['shortName', 'Short name'], ['description', 'Description'], ['descriptionFormat', 'Description format'], ['scale', 'Scale values'],
  ['scaleConfiguration', 'Scale configuration'], ['ruleType', 'Rule type (optional)'], ['ruleOutcome', 'Rule outcome (optional)'], ['ruleConfiguration', 'Rule config (optional)'],
  ['related', 'Cross-referenced competency ID numbers'], ['exported', 'Exported ID (optional)'], ['isFramework', 'Is framework'], ['taxonomy', 'Taxonomy'],
] as const;

export type Column = (typeof columns)[number][0];

/** Columns that the older lists, of 12, do not have. */
const newer: ReadonlySet<Column> = new Set<Column>(['related', 'exported']);

export type Row = Readonly<Record<Column, string>>;

/** A row with what is given; every other cell is empty. */
export function rowOf(given: Partial<Row>): readonly string[] {
  return columns.map(([column]) => given[column] ?? '');
}

/** The cells of a row by their columns, in a list with this many columns; null where Moodle has no list of so many. */
export function columnsOf(width: number): readonly Column[] | null {
  const names = columns.map(([column]) => column);
  if (width === columns.length) return names;
  return width === columns.length - newer.size ? names.filter((column) => !newer.has(column)) : null;
}
