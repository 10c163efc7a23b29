import { z } from 'zod';

/** A hand-off file as far as it can be looked at from outside: whose portfolio it is shows only once it is open. */
export const handOffHereSchema = z.strictObject({ closed: z.enum(['encrypted', 'open']), bytes: z.int() });

/** `within`: where a portfolio that is new here goes. No passphrase for one that is open. */
export const takeInSchema = z.strictObject({ file: z.string(), passphrase: z.string().max(1000).nullable(), within: z.string().optional() });
export const takenInSchema = z.strictObject({ folder: z.string(), isNew: z.boolean(), entries: z.int(), files: z.int() });

/** `originals`: what was redacted goes too. */
export const handOverSchema = z.strictObject({ folder: z.string(), passphrase: z.string().max(1000), originals: z.boolean() });
/** `leftOut`: a sentence for everything that stays. */
export const handedOverSchema = z.strictObject({ file: z.string(), bytes: z.int(), leftOut: z.array(z.string()).readonly() });

export type HandOffHere = z.infer<typeof handOffHereSchema>;
export type TakeInAsked = z.infer<typeof takeInSchema>;
export type HandOverAsked = z.infer<typeof handOverSchema>;
export type HandedOver = z.infer<typeof handedOverSchema>;
