import type { CriterionCoverage } from '../../coverage/coverage.ts';
import type { EvidenceId } from '../../evidence/evidence-id.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import { evidenceAnchor } from '../anchors.ts';
import { referenceOf } from '../base-context.ts';
import { cell, headCell, row, singly } from '../build/cells.ts';
import { sign } from '../build/marks.ts';
import type { GridMark } from '../facts/grid-marks.ts';
import { gridMarks, gridSigns } from '../facts/grid-marks.ts';
import type { Cell, Column, Row, Table } from '../table.ts';
import { plain } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { methodCode } from '../../evidence/method-codes.ts';

/** A run of the grid's columns under one head. */
export interface GridSection { readonly head: string; readonly criteria: readonly CriterionCoverage[] }

interface GridColumn { readonly criterion: CriterionCoverage; readonly marks: ReadonlyMap<EvidenceId, GridMark>; readonly shaded: boolean }

/** Room for the criteria's columns, in mm. */
export const gridRoom = 131;

/** Evidence down, criteria across; what must be observed is shaded; last, how much is accepted and how much of it observed. */
export function gridTable(context: UnitContext, sections: readonly GridSection[], evidence: readonly Evidence[], day: (item: Evidence) => string): Table {
  const { say } = context;
  const across = sections.flatMap((section) => section.criteria.map((criterion) => ({ criterion, marks: gridMarks(criterion), shaded: context.toObserve.has(criterion.key) })));
  const rows = [...evidence.map((item) => evidenceRow(context, across, item, day(item))), ...sumRows(context, across)];
  return {
    kind: 'table', style: 'grid', caption: say('report.section.grid'), showHead: true, keepWhole: true,
    superHead: [cell(say('report.head.evidence'), { span: 3, align: 'left' }), ...sections.map((section) => cell(section.head, { span: section.criteria.length, align: 'centre' }))],
    columns: gridColumns(context, sections), groups: singly(rows),
  };
}

function gridColumns({ say }: UnitContext, sections: readonly GridSection[]): readonly Column[] {
  const width = gridRoom / sections.reduce((sum, section) => sum + section.criteria.length, 0);
  const across = sections.flatMap((section) => section.criteria.map((criterion, index) => ({ width, head: plain(criterion.printed), align: 'centre' as const, ruled: index === 0 })));
  return [{ width: 11, head: plain(say('report.head.reference')), align: 'left' }, { width: 21, head: plain(say('report.head.date')), align: 'left' }, { width: 9, head: plain(say('report.head.how')), align: 'centre' }, ...across];
}

function evidenceRow(context: UnitContext, across: readonly GridColumn[], item: Evidence, day: string): Row {
  const reference = [{ kind: 'text' as const, text: referenceOf(context, item.id), emphasis: 'strong' as const, to: evidenceAnchor(context, item.id) }];
  const method = methodCode(item.fields.method, context.unit.methodCodes);
  return row([headCell(reference, { align: 'left' }), cell(day, { align: 'left' }), cell(method, { align: 'centre' }), ...across.map((column) => markCell(context, column, column.marks.get(item.id)))]);
}

function markCell({ say }: UnitContext, { shaded }: GridColumn, mark: GridMark | undefined): Cell {
  if (mark === undefined) return cell('', { look: shaded ? 'shaded' : 'plain' });
  const text = sign(gridSigns[mark], say(`report.grid.${mark}`));
  return cell(text, { look: mark === 'not-judged' ? 'black' : shaded ? 'shaded-mark' : 'mark', align: 'centre' });
}

function sumRows({ say }: UnitContext, across: readonly GridColumn[]): readonly Row[] {
  const required = (marks: GridColumn['marks'], wanted: readonly GridMark[]): string => {
    const count = [...marks.values()].filter((mark) => wanted.includes(mark)).length;
    return count === 0 ? '–' : String(count);
  };
  const line = (words: string, wanted: readonly GridMark[], kind: 'sum-first' | 'sum'): Row =>
    row([headCell(words, { span: 3, align: 'left' }), ...across.map((column) => cell(required(column.marks, wanted), { align: 'centre', look: column.shaded ? 'shaded-mark' : 'mark' }))], kind);
  return [line(say('report.grid.sum-accepted'), ['observed', 'accepted', 'inferred'], 'sum-first'), line(say('report.grid.sum-observed'), ['observed'], 'sum')];
}
