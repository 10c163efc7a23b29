import type { z } from 'zod';
import type { WriterRole } from '../person/role.ts';
import type { Draft } from '../portfolio/draft.ts';
import type { Change, Portfolio, Stamp } from '../portfolio/portfolio.ts';
import type { WriterId } from './line.ts';
import type { ObjectKey } from './object-key.ts';
import type { ObjectNames, Told } from './told.ts';
import type { Touched } from './touched.ts';

/** One named step that lifts a command of version `from` to `from + 1`. Old lines are never rewritten (FORMAT 13). */
export interface Lift { readonly from: number; readonly name: string; readonly step: (old: Readonly<Record<string, unknown>>) => unknown }

/**
 * Which declarations a command is covered by (FORMAT 18): `work` by everyone's, `judgement` by everyone's but the candidate's,
 * `assurance` by the quality assurers' and the centre's, `none` by nobody's.
 */
export type Layer = 'work' | 'judgement' | 'assurance' | 'none';

/**
 * All that is particular to one kind of command `C`. Functions are methods, so that one table can hold every kind;
 * the table hands each only commands that its own schema has read.
 */
export interface CommandBehaviour<C> {
  /** The roles that may; never depends on state (FORMAT 8). */
  readonly may: readonly WriterRole[];
  readonly layer: Layer;
  /**
   * Whether a value is such a command as the schema would leave it, found by hand: for kinds that stand in journals by the thousand, where
   * the schema would take longer than all the rest of opening. What it does not say yes to, the schema decides.
   */
  fits?(value: unknown): value is C;
  /** From older versions to this one, one step a version. */
  readonly lifts?: readonly Lift[];
  /** What it makes: no other line may make it again, but for claims. `writer` is whose line it stands in. */
  makes(command: C, writer: WriterId): readonly ObjectKey[];
  /** What must be there already, and what cannot be undone under it any more. */
  refers(command: C, writer: WriterId): readonly ObjectKey[];
  /** Asked after it was applied. */
  touches(command: C, portfolio: Portfolio): Touched;
  apply(draft: Draft, command: C, stamp: Stamp): void;
  /** What undoing it changes under the judgements of those who had seen it. */
  takenBack?(draft: Draft, command: C, change: Change): void;
  /** Its sentence in the history, without who and when; a kind without one is told by its name and what it speaks of. */
  tells?(command: C, names: ObjectNames, writer: WriterId): Told;
  /** What stays of it even when undone: a printed number is never used again. */
  leaves?(draft: Draft, command: C): void;
}

/** A kind of command as the table holds it. */
export interface CommandKind<C> extends CommandBehaviour<C> {
  readonly kind: string;
  readonly version: number;
  readonly schema: { safeParse(value: unknown): { readonly success: true; readonly data: C } | { readonly success: false; readonly error: z.ZodError } };
}

type CommandShape = Readonly<{ kind: z.ZodLiteral<string>; v: z.ZodLiteral<number> }>;

/** Makes a kind from its schema (a strict object with the literals `kind` and `v`) and its behaviour. */
export function commandKind<S extends z.ZodObject<CommandShape>>(schema: S, behaviour: CommandBehaviour<z.output<S>>): CommandKind<z.output<S>> & { readonly schema: S } {
  return { ...behaviour, kind: schema.shape.kind.value, version: schema.shape.v.value, schema };
}
