import { z } from 'zod';
import { warningCodes, type DraftUnit } from '../reading/draft-unit.ts';
import { fieldKeys } from '../reading/metadata/field-words.ts';
import type { SourceLine } from '../reading/source/source-line.ts';
import { ruleSchema } from '../rules/kinds.ts';
import { placeSchema } from './correction.ts';

const text = z.string();
const count = z.int().nonnegative();
const places = z.array(placeSchema).readonly();
const styles = z.enum(['bold', 'italic', 'bold-italic', 'shaded']);

/** Lines of a source that come from elsewhere: the disk, another process. */
export const sourceLinesSchema = z.array(z.strictObject({
  text, mark: text.exactOptional(), level: count.exactOptional(), heading: count.exactOptional(),
  cell: z.strictObject({ table: count, row: count, column: count }).exactOptional(),
  styles: z.array(z.strictObject({ from: count, to: count, style: styles })).readonly().exactOptional(),
  page: count.exactOptional(),
  box: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).exactOptional(),
  struck: z.boolean().exactOptional(),
})).readonly() satisfies z.ZodType<readonly SourceLine[]>;

const sourced = z.strictObject({ value: text, places });
const point = z.strictObject({ id: text, text, parent: text.exactOptional(), formatting: z.array(z.enum(['shaded', 'bold-italic', 'italic'])).readonly().exactOptional(), places, labelPlaces: places });
const group = z.strictObject({ heading: text, members: z.array(text).readonly(), places });

/** A draft that another process read. */
export const draftUnitSchema = z.strictObject({
  kind: z.enum(['unit', 'rules-only', 'not-a-unit']),
  metadata: z.strictObject({ title: sourced.nullable(), codes: z.array(sourced).readonly(), fields: z.array(z.strictObject({ key: z.enum(fieldKeys), value: text, places })).readonly() }),
  overview: z.array(sourced).readonly(),
  groups: z.array(group).readonly(), criteria: z.array(point).readonly(),
  knowledgeGroups: z.array(group).readonly(), knowledge: z.array(point).readonly(), behaviours: z.array(point).readonly(),
  scope: z.array(z.strictObject({ id: text, printed: z.boolean(), heading: text, items: z.array(point).readonly(), places })).readonly(),
  rules: z.array(z.strictObject({ rule: ruleSchema, places })).readonly(),
  headings: z.array(z.strictObject({ section: text, text, places })).readonly(),
  warnings: z.array(z.strictObject({ code: z.enum(warningCodes), message: text, at: text.exactOptional(), places })).readonly(),
}) satisfies z.ZodType<DraftUnit>;
