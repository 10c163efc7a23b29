import type { z } from 'zod';

/** What one file of the memory holds. On disk: `{ format, version, data }`. */
export interface Shape<T> {
  /** File name without its ending, and what the file calls itself. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** What a machine knows that knows nothing yet. */
  readonly empty: T;
  /** Steps from older versions: the first lifts version 1 to 2. The version written is one more than there are steps. */
  readonly lifts: readonly ((data: unknown) => unknown)[];
}

/** The version that this program writes. */
export function versionOf(shape: Shape<unknown>): number {
  return shape.lifts.length + 1;
}

/** What a file of this shape calls itself. */
export function formatOf(shape: Shape<unknown>): string {
  return `attest-${shape.name}`;
}
