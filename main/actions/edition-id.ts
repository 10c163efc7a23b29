import { createHash } from 'node:crypto';
import { unitIdSchema, type UnitId } from '../../domain/unit/criterion-key.ts';

/** The id under which a unit takes the place of another: the same for two people who take the same document up apart, so that it is there once. */
export function editionId(earlier: UnitId, document: string): UnitId {
  return unitIdSchema.parse(createHash('sha256').update(`${earlier} ${document}`).digest('hex').slice(0, 16));
}
