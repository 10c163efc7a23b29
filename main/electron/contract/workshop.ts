import { z } from 'zod';
import { correctionSchema } from '../../../domain/workshop/correction.ts';
import { draftUnitSchema, sourceLinesSchema } from '../../../domain/workshop/draft-schema.ts';

/** What a unit is read from: a file, or words that were pasted. */
export const toReadSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path: z.string() }), z.strictObject({ kind: z.literal('text'), text: z.string().max(8_000_000) }),
]);

export type ToRead = z.infer<typeof toReadSchema>;

/** Names a unit in the workshop. */
export const workshopIdSchema = z.string().regex(/^[a-z0-9]{6,40}$/);

const corrections = z.array(correctionSchema).readonly();

/** A unit in the workshop, opened: what was read, and what was changed about it so far. */
export const openedWorkSchema = z.strictObject({ id: workshopIdSchema, name: z.string(), lines: sourceLinesSchema, draft: draftUnitSchema, done: corrections, undone: corrections, changed: z.string() });
export type OpenedWork = z.infer<typeof openedWorkSchema>;

/** One line of the list of units in the workshop. */
export const workshopEntrySchema = z.strictObject({ id: workshopIdSchema, name: z.string(), title: z.string(), changed: z.string(), kept: z.string().nullable() });
export type WorkshopEntry = z.infer<typeof workshopEntrySchema>;

/** A unit that was kept: what to ask for it by, its title, and its edition in words. */
export const keptUnitSchema = z.strictObject({ code: z.string(), title: z.string(), edition: z.string() });
