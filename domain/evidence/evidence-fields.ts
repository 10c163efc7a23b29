import { z } from 'zod';
import { namedPersonSchema } from '../person/role.ts';
import { daySchema } from '../text/day.ts';
import { methodSchema } from '../unit/method.ts';
import { settingSchema } from '../unit/setting.ts';
import { evidenceFileSchema } from './evidence-file.ts';

/** What a person says of one piece of evidence. Absent optional fields were not said. */
export const evidenceFieldsSchema = z.strictObject({
  title: z.string().min(1).max(500),
  method: methodSchema,
  /** The day it happened, or the first day of a period that ends with `until`. */
  day: daySchema,
  until: daySchema.exactOptional(),
  setting: settingSchema.exactOptional(),
  place: z.string().max(500).exactOptional(),
  /** Who made it, saw it, asked or wrote it. */
  by: z.array(namedPersonSchema).max(50).readonly(),
  /** Who else was there. */
  present: z.array(namedPersonSchema).max(50).readonly().exactOptional(),
  /** How an observation was seen; a recording or a live link is for a person to decide. */
  seen: z.enum(['in-person', 'recording', 'live-link']).exactOptional(),
  /** Which client or customer, which task: told apart by rules that count occasions. */
  client: z.string().max(200).exactOptional(),
  task: z.string().max(200).exactOptional(),
  files: z.array(evidenceFileSchema).max(1000).readonly(),
  /** Written evidence: the form's filled-in content, itself a file so that it can be erased. */
  written: evidenceFileSchema.exactOptional(),
  /** A note of the candidate's on the whole item. */
  note: z.string().max(2000).exactOptional(),
  /** Printed under "Supplementary evidence"; no criterion rests on it. */
  supplementary: z.boolean().exactOptional(),
  /** Held elsewhere: where, and why not here. */
  heldAt: z.string().max(500).exactOptional(),
});
export type EvidenceFields = z.infer<typeof evidenceFieldsSchema>;
