import type { FormContent, FormField } from '../../form/form.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { columns, linedTable } from '../build/tables.ts';
import type { ClaimOn } from '../facts/claims-on.ts';
import { claimedAt, isPlace } from '../facts/claims-on.ts';
import type { EvidencePage } from '../facts/evidence-pages.ts';
import type { Row, Table } from '../table.ts';
import type { RecordContext } from '../unit-context.ts';
import { namesOverUnits } from '../words/criterion-names.ts';

export type RowsField = Extract<FormField, { readonly kind: 'rows' }>;
type FormPage = Extract<EvidencePage, { readonly kind: 'form' }>;
type Written = Readonly<Record<string, string>>;

/** The lines of a narrative, paragraphs, or questions with answers: each with the criteria claimed for it. */
export function rowsTable(record: RecordContext, page: FormPage, field: RowsField, claims: readonly ClaimOn[]): Table {
  const { say } = record;
  const rows = rowsOf(page.content, field.id);
  const main = page.form.main === field.id;
  const claimed = rows.map((written, index) => claimedAt(claims, isPlace(field.place, index + 1, main ? timesOf(field, written) : [])));
  const withClaims = main || claimed.some((keys) => keys.length > 0);
  const mark = field.place === 'question' && !main ? 'Q' : '';
  const lines = rows.map((written, index) => rowCells(record, field, written, `${mark}${index + 1}`, withClaims ? (claimed[index] ?? []) : null));
  const last = withClaims ? [[34, say('report.head.claimed-for')] as const] : [];
  return linedTable(field.label, columns([10, say(`report.head.${field.place}`)], ...shares(field, withClaims ? 128 : 162), ...last), lines);
}

/** What was written in a rows field. */
export function rowsOf(content: FormContent, field: string): readonly Written[] {
  const value = content.values[field];
  return typeof value === 'object' ? value : [];
}

function timesOf(field: RowsField, written: Written): readonly string[] {
  return field.columns.filter((column) => column.kind === 'time').map((column) => written[column.id] ?? '');
}

function rowCells(record: RecordContext, field: RowsField, written: Written, number: string, claimed: readonly Parameters<typeof namesOverUnits>[2][number][] | null): Row {
  const words = field.columns.map((column) => cell(written[column.id] ?? ''));
  const names = claimed === null ? [] : [cell(namesOverUnits(record.say, record.input.units, claimed) || '—')];
  return row([headCell(number), ...words, ...names]);
}

const timeWidth = 16;

/** Times take 16 mm; of the rest a short field takes its share against 1.2 of a long one. */
function shares(field: RowsField, room: number): readonly (readonly [number, string])[] {
  const weight = (kind: RowsField['columns'][number]['kind']): number => (kind === 'time' ? 0 : kind === 'line' ? 1 : 1.2);
  const times = field.columns.filter((column) => column.kind === 'time').length;
  const all = field.columns.reduce((sum, column) => sum + weight(column.kind), 0);
  const rest = all === 0 ? room / field.columns.length : room - times * timeWidth;
  return field.columns.map((column) => [all === 0 ? rest : column.kind === 'time' ? timeWidth : (rest * weight(column.kind)) / all, column.label] as const);
}
