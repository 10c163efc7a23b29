import { z } from 'zod';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';

const editionSchema = z.strictObject({ document: z.string(), code: z.string(), age: z.enum(['newer', 'older', 'unknown']), offered: z.boolean(), unit: unitSchema });

/** The other editions that are known here of each unit of a portfolio, those to be told of first. */
export const editionsSchema = z.array(z.tuple([unitIdSchema, z.array(editionSchema).readonly()])).readonly();

/** Another edition of a unit, known on this machine. */
export type Edition = z.infer<typeof editionSchema>;
