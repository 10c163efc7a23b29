import { z } from 'zod';
import type { Cell, Column, Row, RowGroup, Table } from '../../../domain/report/table.ts';
import { object } from './shape.ts';
import { textSchema } from './text-schema.ts';

const words = z.string();
const align = z.enum(['left', 'right', 'centre']).exactOptional();
const flag = z.boolean().exactOptional();

const cell = object<Cell>()({
  text: textSchema,
  span: z.int().positive().exactOptional(),
  align,
  look: z.enum(['plain', 'label', 'shaded', 'black', 'mark', 'shaded-mark', 'signature']).exactOptional(),
  header: flag,
});

const row = object<Row>()({
  kind: z.enum(['row', 'group', 'introduction', 'criterion', 'evidence', 'note', 'sum', 'sum-first', 'verifier']),
  cells: z.array(cell),
  anchor: words.exactOptional(),
  bookmark: words.exactOptional(),
});

const column = object<Column>()({ width: z.number().positive(), head: textSchema, headSpan: z.int().positive().exactOptional(), align, ruled: flag });

/** A table with all its rows. */
export const tableSchema = object<Table>()({
  kind: z.literal('table'),
  style: z.enum(['lined', 'identity', 'contents', 'weeks', 'criteria', 'grid', 'signatures', 'form-signatures']),
  caption: words,
  columns: z.array(column),
  superHead: z.array(cell).exactOptional(),
  showHead: z.boolean(),
  groups: z.array(object<RowGroup>()({ rows: z.array(row), repeat: words.exactOptional() })),
  keepWhole: flag,
});
