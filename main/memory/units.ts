import { z } from 'zod';
import type { Result } from '../../domain/failure/result.ts';
import { unitSchema } from '../../domain/unit/unit.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const importedSchema = z.object({
  /** SHA-256 (hex) of the unit's file. */
  document: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was read in, ISO 8601. */
  imported: z.string(),
  /** Who checked how it was read. */
  by: z.string().optional(),
  unit: unitSchema,
});

/** A unit of the centre's library: read in here, and checked by somebody. */
export type ImportedUnit = Readonly<z.infer<typeof importedSchema>>;

const shape: Shape<readonly ImportedUnit[]> = { name: 'units', schema: z.array(importedSchema).readonly(), empty: [], lifts: [] };

/** The units read in on this machine, in the order in which they came. */
export function importedUnits(profile: Profile): Promise<Result<readonly ImportedUnit[]>> {
  return readMemory(profile, shape);
}

/** Keeps a unit that was read in and checked; the same document is kept once. */
export function rememberUnit(profile: Profile, imported: ImportedUnit): Promise<Result<readonly ImportedUnit[]>> {
  return updateMemory(profile, shape, (units) => (units.some((known) => known.document === imported.document) ? units : [...units, imported]));
}

/** Lets go of a unit; portfolios that use it have their own copy. */
export function forgetUnit(profile: Profile, document: string): Promise<Result<readonly ImportedUnit[]>> {
  return updateMemory(profile, shape, (units) => (units.some((known) => known.document === document) ? units.filter((known) => known.document !== document) : units));
}
