import type { ClaimCoverage, CriterionCoverage, InferenceCoverage } from '../../coverage/coverage.ts';
import { itemPlacesWords } from '../../evidence/item-places.ts';
import type { Evidence, Inference } from '../../portfolio/portfolio.ts';
import { referenceOf } from '../base-context.ts';
import { evidenceAnchor } from '../anchors.ts';
import type { Column, Row, RowGroup, Table } from '../table.ts';
import type { Text } from '../text.ts';
import { plain } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { criterionAnchor } from '../unit-context.ts';
import { byAndDay } from '../words/by-words.ts';
import { coverageMark } from '../words/coverage-words.ts';
import { criterionName } from '../words/criterion-names.ts';
import { claimNotes, judgementMark } from '../words/judgement-words.ts';
import { methodName } from '../words/method-words.ts';
import { period } from '../words/when.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { doneMark, refusedMark } from '../build/marks.ts';
import { columns, groupedTable } from '../build/tables.ts';

/** Criteria under one heading of the form; `heading` null where the form groups nothing. */
export interface CriteriaGroup { readonly heading: string | null; readonly criteria: readonly CriterionCoverage[] }

/** The form's own head over reference and date, and what it prints under the last criterion. */
interface CriteriaTableWords { readonly referenceHead?: string; readonly after?: readonly string[] }

/** The one shape of the performance, scope, knowledge and behaviour tables: a criterion, under it a line for each claim and inference. */
export function criteriaTable(context: UnitContext, caption: string, groups: readonly CriteriaGroup[], words: CriteriaTableWords = {}): Table {
  const rowGroups = groups.flatMap(({ heading, criteria }) => [
    ...(heading === null ? [] : [{ rows: [{ ...row([cell(heading, { span: 7, header: true })], 'group'), bookmark: heading }] }]),
    ...criteria.map((criterion) => criterionGroup(context, criterion)),
  ]);
  const after = (words.after ?? []).map((text) => ({ rows: [row([cell(text, { span: 7 })], 'introduction')] }));
  return groupedTable('criteria', caption, heads(context, words.referenceHead), [...rowGroups, ...after]);
}

function heads({ say }: UnitContext, referenceHead?: string): readonly Column[] {
  const all = columns(
    [9, say('report.head.number')], [12, say('report.head.reference')], [24, say('report.head.date')], [37, say('report.head.method')],
    [39, say('report.head.place')], [27, say('report.head.judgement')], [24, say('report.head.by-date')],
  );
  if (referenceHead === undefined) return all;
  return all.map((column, index) => (index === 1 ? { ...column, head: plain(referenceHead), headSpan: 2 } : index === 2 ? { ...column, head: [] } : column));
}

/** A criterion with all its lines, kept together where the page allows. */
function criterionGroup(context: UnitContext, criterion: CriterionCoverage): RowGroup {
  const name = criterionName(context.say, context, criterion);
  const first: Row = {
    kind: 'criterion', anchor: criterionAnchor(context, criterion.key), bookmark: name,
    cells: [headCell(criterion.printed), cell(criterion.text, { span: 4 }), cell(coverageMark(context, criterion), { span: 2, align: 'right' })],
  };
  const rows = [first, ...criterion.claims.flatMap((claim) => claimRows(context, claim)), ...criterion.inferences.flatMap((inference) => inferenceRows(context, inference))];
  return { rows, repeat: context.say('report.continued', { name }) };
}

function claimRows(context: UnitContext, coverage: ClaimCoverage): readonly Row[] {
  const { judgement, claim, evidence, state } = coverage;
  const by = judgement === null || state === 'waiting' ? '' : byAndDay(context, judgement.stamp);
  return [
    evidenceRow(context, evidence, itemPlacesWords(context.say, evidence, claim.places), judgementMark(context, coverage), by),
    ...claimNotes(context, coverage).map(noteRow),
  ];
}

function inferenceRows(context: UnitContext, { inference, stands, why }: InferenceCoverage): readonly Row[] {
  if (inference.retracted !== undefined) return [];
  const { say } = context;
  const mark = stands ? doneMark(say('report.judgement.inferred'), '◆') : refusedMark('◆', say('report.judgement.inference-fell'));
  return [
    ...inference.from.flatMap((source) => sourceRow(context, inference, source, mark)),
    noteRow(say('report.note.ground', { words: inference.ground })),
    ...(why === null ? [] : [noteRow(say('report.note.fell', { why }))]),
  ];
}

function sourceRow(context: UnitContext, inference: Inference, source: Inference['from'][number], mark: Text): readonly Row[] {
  const evidence = context.input.portfolio.evidence.get(source.evidence);
  return evidence === undefined ? [] : [evidenceRow(context, evidence, itemPlacesWords(context.say, evidence, source.places), mark, byAndDay(context, inference.stamp))];
}

function evidenceRow(context: UnitContext, evidence: Evidence, place: string, mark: Text, by: string): Row {
  const { fields } = evidence;
  const reference = referenceOf(context, evidence.id);
  const link: Text = [{ kind: 'text', text: reference, emphasis: 'strong', to: evidenceAnchor(context, evidence.id) }];
  const cells = [cell(''), cell(link), cell(period(context.say, fields)), cell(methodName(context.say, fields.method)), cell(place), cell(mark), cell(by)];
  return row(cells, 'evidence');
}

/** Words from the Date column to the edge. */
function noteRow(words: string): Row {
  return row([cell('', { span: 2 }), cell(words, { span: 5 })], 'note');
}
