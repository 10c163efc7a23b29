import { z } from 'zod';

/** How the window looks and behaves on this machine. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Size of all text, in hundredths. */
  textSize: z.union([z.literal(90), z.literal(100), z.literal(115), z.literal(130), z.literal(150)]),
  /** Whether single keys (A accepts, J goes on) act outside text fields. */
  singleKeys: z.boolean(),
  /** Widths that were dragged, in pixels at the usual text size, by the name of the pane. */
  widths: z.record(z.string(), z.int().min(40).max(4000)),
  /** How evidence is listed: in rows where it is not set, or as tiles of a size. */
  evidence: z.enum(['rows', 'small', 'medium', 'large']).exactOptional(),
  /** Where records were last printed to. */
  printFolder: z.string().nullable(),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
