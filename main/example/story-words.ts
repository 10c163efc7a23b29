import { z } from 'zod';
import { namedPersonSchema, writerRoles, type WriterRole } from '../../domain/person/role.ts';

/** A minute on people's own clocks: `2026-09-16T20:25+01:00`. */
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/);

/** Who acts, as on the command line: `assessor:Priya Nair`. */
export const writerSchema = z.templateLiteral([z.enum(writerRoles), ':', z.string().min(1)]);

/** Takes `assessor:Priya Nair` apart. */
export function readStoryWriter(text: z.infer<typeof writerSchema>): { readonly role: WriterRole; readonly name: string } {
  const role = writerRoles.find((known) => text.startsWith(`${known}:`));
  if (role === undefined) throw new Error(`not reached: ${text} was read by its schema`);
  return { role, name: text.slice(role.length + 1) };
}

/** What is said of a piece of evidence in the story. */
export const storyEvidenceSchema = z.strictObject({
  title: z.string(), method: z.string(), day: z.string(), until: z.string().exactOptional(),
  setting: z.string().exactOptional(), place: z.string().exactOptional(),
  by: z.array(namedPersonSchema).readonly().exactOptional(), present: z.array(namedPersonSchema).readonly().exactOptional(),
  seen: z.enum(['in-person', 'recording', 'live-link']).exactOptional(),
  note: z.string().exactOptional(), supplementary: z.boolean().exactOptional(), heldAt: z.string().exactOptional(),
});

/** Files of `files/` and a text of `texts/` that are taken in. */
export const storyFilesSchema = z.strictObject({
  files: z.array(z.strictObject({ file: z.string(), shows: z.string().max(250).exactOptional() })).readonly().exactOptional(),
  text: z.string().exactOptional(),
});
export type StoryFiles = z.infer<typeof storyFilesSchema>;
