import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { alsoWhereBrought } from '../../portfolio/brought-claims.ts';
import { replaceClaim } from '../../portfolio/change-draft.ts';
import { criterionKeySchema, type CriterionKey } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { claimObject } from '../object-key.ts';
import { claimers } from '../roles.ts';

const schema = z.strictObject({ kind: z.literal('unclaim'), v: z.literal(1), evidence: evidenceIdSchema, criterion: criterionKeySchema });

/** Takes a claim back. What was judged of it stays on record. */
export const unclaim = commandKind(schema, {
  may: claimers,
  layer: 'work',
  makes: () => [],
  refers: (command) => [claimObject(command.evidence, command.criterion)],
  touches: ({ criterion }) => ({ kind: 'criteria', criteria: [criterion] }),
  apply(draft, { evidence, criterion }, stamp) {
    const unclaimAt = (key: CriterionKey): void => { replaceClaim(draft, evidence, key, (old) => ({ ...old, withdrawn: stamp })); };
    unclaimAt(criterion);
    alsoWhereBrought(draft, { evidence, criterion }, stamp, unclaimAt);
  },
  tells: (command, names) => ({ key: 'history.unclaim', values: { reference: names.evidence(command.evidence), criterion: names.criterion(command.criterion) } }),
});
