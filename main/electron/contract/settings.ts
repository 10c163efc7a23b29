import { z } from 'zod';
import type { settingsSchema } from '../../memory/settings-schema.ts';

export const centreSchema = z.strictObject({ name: z.string().max(500), number: z.string().max(100).nullable() });

/** What the settings screen shows besides: the profile's folder, who worked here, the centre, the version. */
export const aboutHereSchema = z.strictObject({
  version: z.string(),
  profile: z.string(),
  documents: z.string(),
  centre: centreSchema.nullable(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type AboutHere = z.infer<typeof aboutHereSchema>;
