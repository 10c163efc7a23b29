import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../domain/report/make-report.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Table } from '../../../domain/report/table.ts';
import type { Run } from '../../../domain/report/text.ts';
import { templateUnit } from './record-builder.ts';
import { reportBlocks, reportLines } from './report-words.ts';
import { recordOf, someSaid } from './some-records.ts';

const outcomes = ['PPL2GEN7-FORM', 'MONITOR-FORM', 'H2L604', 'PPL2GEN7'].flatMap((name) => Object.values(templateUnit(name).outcomes));
const rounds = { numRuns: 40, seed: Number(process.env['SEED'] ?? 20261120) };

function holds(law: (report: Report) => void): void {
  fc.assert(fc.property(someSaid, (said) => law(makeReport(recordOf(said)))), rounds);
}

function tables(report: Report): readonly Table[] {
  return reportBlocks(report).filter((block) => block.kind === 'table');
}

function runs(report: Report): readonly Run[] {
  const fromTables = tables(report).flatMap((table) => [...table.columns.flatMap((column) => column.head), ...table.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => cell.text)))]);
  const fromBlocks = reportBlocks(report).flatMap((block) => (block.kind === 'paragraph' ? block.text : block.kind === 'summary' ? block.cells.flatMap((cell) => cell.words) : []));
  return [...fromTables, ...fromBlocks];
}

function anchors(report: Report): readonly string[] {
  const rows = tables(report).flatMap((table) => table.groups.flatMap((group) => group.rows.flatMap((row) => row.anchor ?? [])));
  const blocks = reportBlocks(report).flatMap((block) => ('anchor' in block ? [block.anchor] : []));
  return [...rows, ...blocks];
}

describe(`any record (seed ${rounds.seed})`, () => {
  test('prints no day in calendar form, no id and no hash', () => {
    holds((report) => {
      for (const line of reportLines(report)) {
        expect(line).not.toMatch(/\d{4}-\d{2}-\d{2}/);
        expect(line).not.toMatch(/[0-9a-f]{16}/i);
        expect(line).not.toMatch(/undefined|null|\[object|\{\{/);
      }
    });
  });

  test('is the same value from the same input', () => {
    fc.assert(fc.property(someSaid, (said) => { expect(makeReport(recordOf(said))).toEqual(makeReport(recordOf(said))); }), rounds);
  });

  test('leads every link and page number somewhere, and nowhere twice', () => {
    holds((report) => {
      const known = anchors(report);
      expect(new Set(known).size).toBe(known.length);
      const wanted = runs(report).flatMap((run) => (run.kind === 'page' ? [run.pageOf] : run.kind === 'text' && run.to !== undefined ? [run.to] : []));
      expect(wanted.filter((anchor) => !known.includes(anchor))).toEqual([]);
    });
  });

  test('has tables whose columns fill the page and whose rows fill the columns', () => {
    holds((report) => {
      const boxed = new Set(reportBlocks(report).flatMap((block) => (block.kind === 'box' ? block.blocks : [])));
      for (const table of tables(report)) {
        expect(table.columns.reduce((sum, column) => sum + column.width, 0), table.caption).toBeCloseTo(boxed.has(table) ? 166 : 172, 6);
        const rows = [...table.groups.flatMap((group) => group.rows.map((row) => row.cells)), ...(table.superHead === undefined ? [] : [table.superHead])];
        for (const cells of rows) expect(cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0), table.caption).toBe(table.columns.length);
      }
    });
  });

  test('has as many open things as its summary says, and is complete only if decided', () => {
    holds((report) => {
      const boxes = report.parts.flatMap((part) => part.blocks.filter((block) => block.kind === 'box'));
      const summaries = report.parts.flatMap((part) => part.blocks.filter((block) => block.kind === 'summary'));
      expect(summaries).toHaveLength(boxes.length);
      boxes.forEach((box, index) => {
        const listed = box.blocks.flatMap((block) => (block.kind === 'table' ? block.groups : [])).length;
        expect(summaries[index]!.cells.at(-1)!.figure).toBe(String(listed));
        expect(box.open).toBe(listed > 0);
        if (report.recordTitle === 'Assessment record') expect(outcomes).toContain(summaries[index]!.cells[0]!.figure);
      });
    });
  });

  test('carries its data as JSON that another program can read', () => {
    holds((report) => {
      const data: unknown = JSON.parse(report.attachment.json);
      expect(data).toMatchObject({ format: 'attest-record', version: 1, state: { mark: '5E1D-0C9A-44B7-F210' }, portfolio: { candidate: 'Sam Okafor' } });
    });
  });
});
