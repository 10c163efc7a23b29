import { z } from 'zod';
import { reportSchema } from './report-schema.ts';

/** The formats that a record is printed in. */
export const exportFormats = ['pdf', 'docx'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** To the worker: print this report into these files, which are not there yet. `evidence` is the folder with the pictures' bytes. */
export const exportRequestSchema = z.strictObject({
  id: z.int(),
  report: reportSchema,
  files: z.array(z.strictObject({ format: exportFormatSchema, path: z.string() })),
  evidence: z.string(),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

const id = z.int();

/** From the worker: how far it is (0 to 1), that all files are on the disk, or what went wrong (`code` of the failed system call, if it was one). */
export const exportAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), id, done: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('written'), id }),
  z.strictObject({ kind: z.literal('failed'), id, code: z.string().nullable(), why: z.string() }),
]);
export type ExportAnswer = z.infer<typeof exportAnswerSchema>;
