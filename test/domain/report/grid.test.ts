import { describe, expect, test } from 'vitest';
import type { Table } from '../../../domain/report/table.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { rowWords, section, sectionLines, words } from './report-words.ts';

const title = 'Evidence against criteria';

function grids(builder: RecordBuilder): readonly Table[] {
  return section(builder.report(), title).filter((block) => block.kind === 'table');
}

function column(table: Table, head: string): readonly (readonly [string, string | undefined])[] {
  const index = table.columns.findIndex((one) => words(one.head) === head);
  return table.groups.map((group) => {
    const row = group.rows[0]!;
    const cell = row.cells[row.kind === 'row' ? index : index - 2]!;
    return [words(cell.text), cell.look] as const;
  });
}

describe('the grid', () => {
  test('shows each item against each criterion, with what must be observed shaded, and the sums last', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.add('E2', 'product', '2026-10-02');
    builder.add('E9', 'personal-statement', '2026-10-28');
    builder.accept('E1', 'performance/3');
    builder.accept('E2', 'performance/3');
    builder.judge(builder.claim('E9', 'performance/3'), 'not-yet');
    builder.judge(builder.claim('E2', 'performance/5'), 'more-needed');
    builder.claim('E9', 'performance/16');
    const [grid] = grids(builder);
    expect(column(grid!, '3')).toEqual([['●', 'shaded-mark'], ['✓', 'shaded-mark'], ['✘', 'shaded-mark'], ['2', 'shaded-mark'], ['1', 'shaded-mark']]);
    expect(column(grid!, '5').map(([text]) => text)).toEqual(['', '+', '', '–', '–']);
    expect(column(grid!, '16')).toEqual([['', 'plain'], ['', 'plain'], ['○', 'black'], ['–', 'mark'], ['–', 'mark']]);
    expect(rowWords(grid!.groups[0]!.rows[0]!).startsWith('E1 | 16 Sep | OB')).toBe(true);
    expect(grid!.columns.reduce((sum, one) => sum + one.width, 0)).toBeCloseTo(172, 6);
  });

  test('says a mark’s words to a reader who cannot see it', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.accept('E1', 'performance/1');
    const [grid] = grids(builder);
    expect(grid!.groups[0]!.rows[0]!.cells[3]!.text[0]).toMatchObject({ text: '●', words: 'accepted, directly observed' });
  });

  test('names the year once where all dates are of one, else in each row', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.accept('E1', 'performance/1');
    expect(sectionLines(builder.report(), title).at(-1)).toContain('All dates 2026.');
    builder.observe('E2', '2027-01-08');
    builder.accept('E2', 'performance/1');
    expect(sectionLines(builder.report(), title).at(-1)).not.toContain('All dates');
    expect(sectionLines(builder.report(), title).some((line) => line.startsWith('E2 | 8 Jan 2027'))).toBe(true);
  });

  test('splits by section, and long sections in pieces, where a column would be too narrow to read', () => {
    const form = templateUnit('PPL2GEN7-FORM');
    const many: Unit = { ...form, groups: [], rules: [], criteria: Array.from({ length: 40 }, (_, index) => ({ id: `P${index + 1}`, text: `Criterion ${index + 1}` })) };
    const builder = new RecordBuilder(many);
    builder.observe('E1', '2026-09-16');
    builder.accept('E1', 'performance/P1');
    const tables = grids(builder);
    expect(tables.map((table) => table.columns.length - 3)).toEqual([20, 20, 4, 7]);
    for (const table of tables) {
      expect(table.columns.slice(3).every((one) => one.width >= 4.6)).toBe(true);
      expect(rowWords(table.groups[0]!.rows[0]!).startsWith('E1 | 16 Sep')).toBe(true);
    }
  });
});

describe('the spread of the evidence', () => {
  test('stands by weeks, with observed work marked, and weeks without any', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.add('E2', 'product', '2026-10-02');
    builder.accept('E1', 'performance/1');
    builder.accept('E2', 'performance/1');
    const lines = sectionLines(builder.report(), 'Sufficiency of evidence');
    expect(lines).toEqual(expect.arrayContaining(['14 Sep', '21 Sep', '28 Sep']));
    expect(lines).toContain('Evidence | E1 ● |  | E2');
  });

  test('sets references side by side where a spell has the room, five a line', () => {
    const builder = new RecordBuilder();
    for (let number = 1; number <= 7; number += 1) {
      builder.add(`E${number}`, 'product', '2026-10-02');
      builder.accept(`E${number}`, 'performance/1');
    }
    expect(sectionLines(builder.report(), 'Sufficiency of evidence')).toContain('Evidence | E1, E2, E3, E4, E5,\nE6, E7');
  });

  test('stands by months over ten weeks, by years over fourteen months', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-03-16');
    builder.observe('E2', '2026-10-02');
    builder.accept('E1', 'performance/1');
    builder.accept('E2', 'performance/1');
    expect(sectionLines(builder.report(), 'Sufficiency of evidence')).toEqual(expect.arrayContaining(['Month', 'Mar 2026', '6 months', 'Oct 2026', 'Evidence | E1 ● | none | E2 ●']));
    for (let month = 0; month < 15; month += 1) {
      const reference = `E${month + 3}`;
      builder.observe(reference, `${month < 12 ? 2027 : 2028}-${String((month % 12) + 1).padStart(2, '0')}-05`);
      builder.accept(reference, 'performance/2');
    }
    expect(sectionLines(builder.report(), 'Sufficiency of evidence')).toEqual(expect.arrayContaining(['Year', '2026', '2027', '2028']));
  });
});
