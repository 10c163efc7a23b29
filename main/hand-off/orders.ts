import { z } from 'zod';
import { failureCodes } from '../../domain/failure/failure.ts';

/** One hand-off to pack or to take in. `profile` is the folder of the profile. */
export const handOffOrderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pack'), profile: z.string(), folder: z.string(), to: z.string(), passphrase: z.string(), originals: z.boolean() }),
  z.strictObject({ kind: z.literal('take-in'), profile: z.string(), file: z.string(), within: z.string(), passphrase: z.string().nullable() }),
]);

/** To the worker: what to do, and that nobody wants it any more. What is packed is under the name `temporary` until it is whole. */
export const toWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('carry-out'), order: handOffOrderSchema, temporary: z.string().nullable() }), z.strictObject({ kind: z.literal('cancel') }),
]);

const failureSchema = z.strictObject({ code: z.enum(failureCodes), sentence: z.string(), next: z.string() });
/** `leftOut`: a sentence for everything that stays. */
const packedSchema = z.strictObject({ kind: z.literal('packed'), file: z.string(), bytes: z.int(), leftOut: z.array(z.string()).readonly() });
const takenInSchema = z.strictObject({ kind: z.literal('taken-in'), folder: z.string(), isNew: z.boolean(), entries: z.int(), files: z.int() });

/** From the worker: how far it is (0 to 1), and once how it ended. */
export const fromWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), share: z.number().min(0).max(1) }), packedSchema, takenInSchema, z.strictObject({ kind: z.literal('failed'), failure: failureSchema }),
]);

export type ToWorker = z.infer<typeof toWorkerSchema>;
export type HandOffOrder = z.infer<typeof handOffOrderSchema>;
export type FromWorker = z.infer<typeof fromWorkerSchema>;
/** How an order ended. */
export type HandOffEnd = Exclude<FromWorker, { readonly kind: 'progress' }>;
