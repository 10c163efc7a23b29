import { z } from 'zod';
import { personSchema, writerRoleSchema } from '../person/role.ts';

/** The first 16 hex digits of the hash of a journal's header. */
export const writerIdSchema = z.string().regex(/^[0-9a-f]{16}$/).brand<'WriterId'>();
export type WriterId = z.infer<typeof writerIdSchema>;

/** SHA-256 in base64url: 43 characters. */
export const lineHashSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/).brand<'LineHash'>();
export type LineHash = z.infer<typeof lineHashSchema>;

/** Hybrid logical clock: milliseconds since 1970, and a count within the millisecond. Never shown. */
export const clockSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
export type Clock = z.infer<typeof clockSchema>;

/** Line 0 of a journal: whose it is. The writer's id comes from its hash. */
export const headerSchema = z.object({
  format: z.literal('attest-journal'),
  version: z.int().positive(),
  portfolio: z.string().regex(/^[a-z0-9]{16,32}$/),
  created: z.string(),
  person: personSchema,
  role: writerRoleSchema,
  key: z.string(),
  series: z.string().regex(/^[A-Z]{1,3}$/),
  nonce: z.string(),
});
export type Header = z.infer<typeof headerSchema>;

/**
 * One line of a journal as `main/journal` has proved it. `knows` counts, for each other writer,
 * how many of their lines this writer had seen by then (accumulated over the chain; shared between
 * lines while it does not change). `action` is the `n` of the first line of the action it belongs to.
 */
export interface Line {
  readonly writer: WriterId;
  readonly n: number;
  readonly action: number;
  readonly at: string;
  readonly clock: Clock;
  readonly hash: LineHash;
  readonly previous: LineHash;
  /** What this line newly names as seen, by writer: [n, hash]. It waits until they are here. */
  readonly seen: ReadonlyMap<WriterId, readonly [number, LineHash]>;
  readonly knows: ReadonlyMap<WriterId, number>;
  /** The command as it stands in the line; read by its kind's schema while folding. */
  readonly do: unknown;
}

/** The id of a person whose statements another writer carried over from an earlier portfolio: that writer's, and a number. No journal has such an id. */
const carriedWriterIdSchema = z.string().regex(/^[0-9a-f]{16}-\d{1,4}$/).brand<'WriterId'>();

/** Makes that id. */
export function carriedWriterId(by: WriterId, number: number): WriterId {
  return carriedWriterIdSchema.parse(`${by}-${number}`);
}

/** A writer as their header says; with `carried`, one who never wrote here. */
export interface Writer {
  readonly id: WriterId;
  readonly person: { readonly id: string; readonly name: string };
  readonly role: z.infer<typeof writerRoleSchema>;
  readonly series: string;
  /** What their lines are signed with; of what was carried over, the key of whoever carried it. */
  readonly key: string;
  /** The writer who carried over what this person said in an earlier portfolio. Nothing of it bears this person's signature here. */
  readonly carried?: WriterId;
}
