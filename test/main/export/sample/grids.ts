import type { Cell, Column, Row, Table } from '../../../../domain/report/table.ts';
import { text } from './markup.ts';

const weekDays = ['14 Sep', '21 Sep', '28 Sep', '5 Oct', '12 Oct', '19 Oct', '26 Oct', '2 Nov', '9 Nov'];
const weekEvidence = ['E1 {sign:●/directly observed}', '', 'E2', 'E3 {sign:●/directly observed}\nE7', 'E4\nE5\nE11', 'E6', 'E9', 'E8 {sign:●/directly observed}\nE12', 'E10'];

/** Weeks in which evidence lies. */
export const weeks: Table = {
  kind: 'table', style: 'weeks', caption: 'Evidence by week', showHead: true,
  columns: [{ width: 22, head: text('Week of'), align: 'left' }, ...weekDays.map((day): Column => ({ width: 150 / weekDays.length, head: text(day) }))],
  groups: [{ rows: [{ kind: 'row', cells: [{ text: text('Evidence'), look: 'label', header: true, align: 'left' }, ...weekEvidence.map((words): Cell => ({ text: text(words) }))] }] }],
};

/** Evidence down, criteria across: one character for each criterion. */
const gridLines = `
E1|16 Sep|OB|●●...●●.●.●●....●.....◆....
E2|2 Oct|WP|..✓.+......................
E3|7 Oct|OB|●●●●.●.●●..●.●●.●.●...◆●...
E4|8–12 Oct|WT|............✓✓✓..✓.........
E5|14 Oct|WP|.....✓....✓.✓✓.............
E6|21 Oct|QU|.................✓.✓✓✓.✓.✓+
E7|7 Oct|WP|...✓.......✓...............
E8|4 Nov|OB|..●.●●●...........●.....◆..
E9|28 Oct|PS|......✘..✓.....○.....✓.....
E10|11 Nov|PD|.......✓.✓.....✓.........✓✓
E11|12 Oct|WP|.....✓.....✓...............
E12|6 Nov|EW|...................✓.......`;
const accepted = '2 2 3 2 1 5 2 2 2 2 2 4 2 3 2 1 2 2 2 2 1 2 2 2 1 2 1'.split(' ');
const observed = '2 2 2 1 1 3 2 1 2 – 1 2 – 1 1 – 2 – 2 – – – 2 1 1 – –'.split(' ');
const said: Readonly<Record<string, string>> = { '●': 'accepted, observed', '✓': 'accepted', '◆': 'inferred', '+': 'more needed', '✘': 'not yet', '○': 'not judged' };
const labels = [...Array.from({ length: 16 }, (_, at) => String(at + 1)), '(a)', '(b)', '(c)', '(d)', ...Array.from({ length: 7 }, (_, at) => String(at + 1))];
const groupStarts = [0, 16, 20];

export const evidenceGrid: Table = {
  kind: 'table', style: 'grid', caption: 'Evidence against criteria', showHead: true, keepWhole: true,
  columns: [
    { width: 11, head: text('Ref.'), align: 'left' }, { width: 21, head: text('Date'), align: 'left' }, { width: 9, head: text('How') },
    ...labels.map((label, at): Column => ({ width: 131 / labels.length, head: text(label), ...(groupStarts.includes(at) ? { ruled: true } : {}) })),
  ],
  superHead: [{ text: text('Evidence'), span: 3, align: 'left' }, { text: text('Performance criteria'), span: 16 }, { text: text('Scope'), span: 4 }, { text: text('Knowledge'), span: 7 }],
  groups: [
    ...gridLines.trim().split('\n').map((line) => ({ rows: [gridRow(line)] })),
    { rows: [sumRow('sum-first', 'Accepted', accepted)] },
    { rows: [sumRow('sum', 'of these, observed', observed)] },
  ],
};

function gridRow(line: string): Row {
  const [reference = '', date = '', how = '', signs = ''] = line.split('|');
  return { kind: 'row', cells: [{ text: text(reference), look: 'label', header: true, align: 'left' }, { text: text(date) }, { text: text(how) }, ...Array.from(signs, markCell)] };
}

function markCell(sign: string, at: number): Cell {
  const shaded = at >= 2 && at <= 6;
  if (sign === '.') return { text: [], look: shaded ? 'shaded' : 'plain' };
  if (sign === '○') return { text: text(`{sign:${sign}/${said[sign] ?? ''}}`), look: 'black', align: 'centre' };
  return { text: text(`{sign:${sign}/${said[sign] ?? ''}}`), look: shaded ? 'shaded-mark' : 'mark' };
}

function sumRow(kind: 'sum' | 'sum-first', label: string, figures: readonly string[]): Row {
  return { kind, cells: [{ text: text(label), span: 3, look: 'label', header: true, align: 'left' }, ...figures.map((words): Cell => ({ text: text(words) }))] };
}
