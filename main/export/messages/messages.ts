import { z } from 'zod';
import { reportSchema } from './report-schema.ts';

/** The formats that a record is printed in. */
export const exportFormats = ['pdf', 'docx'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

const id = z.int();
/** The page, from 1, on which each anchor lies. */
const pages = z.array(z.tuple([z.string(), z.int()]));

/** Print this report into this file, which is not there yet. `evidence` is the folder with the pictures' bytes; `awaitsPages`: the pages of its anchors follow. */
const printOrderSchema = z.strictObject({ kind: z.literal('print'), id, report: reportSchema, format: exportFormatSchema, path: z.string(), evidence: z.string(), awaitsPages: z.boolean() });
export type PrintOrder = z.infer<typeof printOrderSchema>;

/** To the worker: what to print, and the pages that it waits for. */
export const exportOrderSchema = z.discriminatedUnion('kind', [printOrderSchema, z.strictObject({ kind: z.literal('pages'), id, pages })]);
export type ExportOrder = z.infer<typeof exportOrderSchema>;

/** From the worker: how far it is (0 to 1), the pages of the anchors, that the file is on the disk, or what went wrong (`code` of the failed system call, if it was one). */
export const exportAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), id, done: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('laid'), id, pages }),
  z.strictObject({ kind: z.literal('written'), id }),
  z.strictObject({ kind: z.literal('failed'), id, code: z.string().nullable(), why: z.string() }),
]);
export type ExportAnswer = z.infer<typeof exportAnswerSchema>;
