import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterOf } from '../../../domain/exchange/adapters.ts';
import { readExchange, type ExchangeReading } from '../../../domain/exchange/read-exchange.ts';
import { writeExchange } from '../../../domain/exchange/write-exchange.ts';
import { readRows } from '../../../domain/text/separated-values.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { madeUnit, shippedUnit } from '../building/unit-builder.ts';
import { say } from '../building/say.ts';
import { runs, unitArbitrary, writing } from './some-units.ts';

function rowsOf(unit: Unit): readonly (readonly string[])[] {
  const rows = readRows(writeExchange(adapterOf('moodle'), unit, writing).text, ',');
  return rows.filter((row) => row.length > 1);
}

/** What PHP makes of a line: there a backslash before a quote keeps it from closing the cell. */
function hasBackslash(rows: readonly (readonly string[])[]): boolean {
  return rows.some((row) => row.some((cell) => cell.includes('\\')));
}

function read(text: string): Extract<ExchangeReading, { kind: 'read' }> {
  const reading = readExchange(text, say);
  if (reading.kind !== 'read') throw new Error(`Read as ${reading.kind}`);
  return reading;
}

const heads = ['Parent ID number', 'ID number', 'Short name', 'Description', 'Description format', 'Scale values', 'Scale configuration', 'Rule type (optional)', 'Rule outcome (optional)', 'Rule config (optional)', 'Cross-referenced competency ID numbers', 'Exported ID (optional)', 'Is framework', 'Taxonomy'];

describe('Moodle’s list', () => {
  it('has the 14 columns in every row, one framework, and rows that name their parents', () => {
    fc.assert(fc.property(unitArbitrary('anything'), (unit) => {
      const [head, framework, ...rows] = rowsOf(unit);
      expect(head).toEqual(heads);
      expect([framework, ...rows].map((row) => row?.length)).toEqual([framework, ...rows].map(() => 14));
      expect([framework, ...rows].map((row) => row?.[12])).toEqual(['1', ...rows.map(() => '')]);
      const ids = rows.map((row) => row[1] ?? '');
      expect(new Set([framework?.[1], ...ids]).size).toBe(ids.length + 1);
      expect(rows.filter((row) => row[0] !== '' && !ids.includes(row[0] ?? ''))).toEqual([]);
    }), runs);
  });

  it('holds nothing that Moodle cuts, strips or stumbles on, and nothing that a spreadsheet would run', () => {
    fc.assert(fc.property(unitArbitrary('anything'), (unit) => {
      const [, ...rows] = rowsOf(unit);
      for (const [, id = '', shortName = ''] of rows) {
        expect([id.length, shortName.length].every((length) => length > 0 && length <= 100), `${id} ${shortName}`).toBe(true);
        expect(`${id}${shortName}`).not.toMatch(/[<\r\n\t]/);
        expect(shortName).not.toMatch(/[\uD800-\uDBFF]…$/);
      }
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(hasBackslash(rows)).toBe(false);
    }), runs);
  });

  it('names the unit, its sections and its statements by codes that are readable and unique', () => {
    const ids = rowsOf(shippedUnit('PPL2GEN7-FORM')).map((row) => row[1]);
    for (const id of ['PPL2GEN7-FORM', 'PPL2GEN7-FORM-PC', 'PPL2GEN7-FORM-PC.2', 'PPL2GEN7-FORM-PC-16', 'PPL2GEN7-FORM-S.S1', 'PPL2GEN7-FORM-S-S1/(a)', 'PPL2GEN7-FORM-K-7']) expect(ids).toContain(id);
  });

  it('shows a title that looks like a formula behind an apostrophe, and exactly in the description', () => {
    const [, framework] = rowsOf(madeUnit({ metadata: { title: '=2+5' }, criteria: [{ id: '1', text: 'One' }] }));
    expect(framework?.slice(1, 4)).toEqual(['%3D2+5', "'=2+5", '<h3>=2+5</h3>']);
  });
});

const list = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n');

describe('a list of somebody else', () => {
  it('is read with 14 columns, any separator, rows in any order, descriptions as HTML or plain', () => {
    const { unit, warnings } = read(list(
      heads.map((head) => `"${head}"`),
      ['', 'FW', 'Serving', '<p>About <b>serving</b>.</p>', '1', 'Not yet,Done', '', '', '', '', '', '', '1', ''],
      ['2', '2.1', 'Serve', '"<p>Serve &amp; smile</p><script>alert(1)</script>"', '1', '', '', '', '', '', '', '', '', ''],
      ['', '2', 'Serving people', '', '1', '', '', '', '', '', '', '', '', ''],
      ['K', 'K1', 'Menus', '<p>', '2', '', '', '', '', '', '', '', '', ''],
      ['', 'K', 'Knowledge and understanding', '', '1', '', '', '', '', '', '', '', '', ''],
    ));
    expect(unit.metadata).toEqual({ title: 'Serving', codes: ['FW'] });
    expect(unit.overview).toEqual(['About serving.']);
    expect(unit.outcomes).toEqual({ notYet: 'Not yet', competent: 'Done' });
    expect(unit.groups).toEqual([{ heading: 'Serving people', criteria: ['2.1'] }]);
    expect(unit.criteria).toEqual([{ id: '2.1', text: 'Serve & smile' }]);
    expect(unit.knowledge).toEqual([{ id: 'K1', text: '<p>' }]);
    expect(warnings.map(({ code }) => code)).toEqual(['code-assumed', 'untold']);
  });

  it('is read with the older 12 columns', () => {
    const older = heads.filter((_, at) => at !== 10 && at !== 11);
    const { unit, warnings } = read(list(older, ['', 'FW', 'Serving', '', '1', '', '', '', '', '', '1', ''], ['', '1', 'Serve people as they would like to be ...', '', '1', '', '', '', '', '', '', ''], ['gone', '2', 'Smile', '', '1', '', '', '', '', '', '', '']));
    expect(unit.criteria.map(({ id, text }) => [id, text])).toEqual([['1', 'Serve people as they would like to be ...'], ['2', 'Smile']]);
    expect(warnings.map(({ code }) => code)).toEqual(['code-assumed', 'untold', 'adrift', 'maybe-cut']);
  });

  it('is no list with other columns, or without a framework', () => {
    expect(readExchange(list(heads.slice(1), heads.slice(1)), say)).toEqual({ kind: 'unknown' });
    expect(readExchange(list(heads, ['', '1', 'Row', '', '1', '', '', '', '', '', '', '', '', '']), say)).toEqual({ kind: 'unknown' });
  });
});
