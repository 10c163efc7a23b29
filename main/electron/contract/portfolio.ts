import { z } from 'zod';
import { lineHashSchema, writerIdSchema, type Writer } from '../../../domain/command/line.ts';
import { packedLinesSchema } from '../../../domain/command/packed-lines.ts';
import { evidenceFileNameSchema } from '../../../domain/evidence/evidence-file.ts';
import { formSchema } from '../../../domain/form/form.ts';
import { guidanceSchema } from '../../../domain/guidance/guidance.ts';
import { writerRoleSchema } from '../../../domain/person/role.ts';
import { isRecord } from '../../../domain/text/is-record.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { knownPersonSchema } from './library.ts';

/** A portfolio that is open in the window: random, made when it is opened, worthless afterwards. */
export const openIdSchema = z.string().regex(/^[a-z0-9]{16}$/).brand<'OpenId'>();
export type OpenId = z.infer<typeof openIdSchema>;

/** Somebody who wants to work: without an id they are known by their name. */
export const whoAskedSchema = z.strictObject({ person: z.strictObject({ id: z.string().exactOptional(), name: z.string().max(1000) }), role: writerRoleSchema });
const whoSchema = z.strictObject({ person: z.strictObject({ id: z.string(), name: z.string() }), role: writerRoleSchema });

// Writers were proved and read by the journal: only their outline is checked again. Lines come by the ten thousand, packed into one text.
const writerSchema = z.custom<Writer>((value) => isRecord(value) && writerIdSchema.safeParse(value['id']).success && isRecord(value['person']) && typeof value['role'] === 'string');

const noticeSchema = z.strictObject({ kind: z.string(), sentence: z.string() });

/** What came to a portfolio since the window was last told: its own lines and other programs'. Notices and the like replace those before. */
export const newsSchema = z.strictObject({
  writers: z.array(writerSchema).readonly(),
  lines: packedLinesSchema,
  /** Lines that are damaged wherever they are here. */
  lost: z.array(lineHashSchema).readonly(),
  /** Units whose documents came or changed. */
  units: z.array(z.tuple([unitIdSchema, unitSchema])).readonly(),
  /** Writers whose judgements do not count here; everyone else's do. */
  uncounted: z.array(z.tuple([writerIdSchema, z.enum(['unknown-signer', 'refused'])])).readonly(),
  /** What a person should know, as it is now. */
  notices: z.array(noticeSchema).readonly(),
  /** Null until the first thing done where a new journal has to be begun. */
  writer: writerIdSchema.nullable(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});

/** A portfolio as it was opened; `who` is null where it is only looked at until somebody says who they are. */
export const openedSchema = newsSchema.extend({
  open: openIdSchema,
  folder: z.string(),
  id: z.string(),
  created: z.string(),
  who: whoSchema.nullable(),
  /** Who worked in it before, or on this machine: offered when asked who is here. */
  people: z.array(knownPersonSchema).readonly(),
  forms: z.array(formSchema).readonly(),
  guidance: z.array(guidanceSchema).readonly(),
  /** What was typed and not yet written, by slot. */
  drafts: z.array(z.tuple([z.string(), z.string()])).readonly(),
  /** Other folders known here that hold the same portfolio. */
  copies: z.array(z.string()).readonly(),
});

/** What became of an action: what came, and what it made (the reference of new evidence), if that has a name. */
export const actedSchema = z.strictObject({ news: newsSchema, made: z.string().nullable() });

export const fileStatesSchema = z.array(z.tuple([evidenceFileNameSchema, z.enum(['here', 'arriving', 'held', 'withheld', 'erased', 'damaged'])])).readonly();

export type WhoAsked = z.infer<typeof whoAskedSchema>;
export type News = z.infer<typeof newsSchema>;
export type Opened = z.infer<typeof openedSchema>;
export type Acted = z.infer<typeof actedSchema>;
export type NoticeSaid = z.infer<typeof noticeSchema>;
