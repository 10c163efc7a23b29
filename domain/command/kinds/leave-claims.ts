import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { replaceClaim } from '../../portfolio/change-draft.ts';
import { criterionKeySchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { claimObject, objectKey, unitOfCriterion } from '../object-key.ts';
import { claimers } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('leave-claims'), v: z.literal(1),
  claims: z.array(z.strictObject({ evidence: evidenceIdSchema, from: criterionKeySchema, to: criterionKeySchema })).min(1).max(2000).readonly(),
});

/** Says of evidence claimed for an earlier edition's criterion that it is not claimed for the reworded one. It can be claimed all the same later on. */
export const leaveClaims = commandKind(schema, {
  may: claimers,
  layer: 'work',
  makes: () => [],
  refers: ({ claims }) => [
    ...claims.flatMap(({ evidence, from }) => [objectKey('evidence', evidence), claimObject(evidence, from)]),
    ...new Set(claims.map(({ to }) => unitOfCriterion(to))),
  ],
  touches: ({ claims }) => ({ kind: 'criteria', criteria: claims.map(({ from }) => from) }),
  apply(draft, { claims }, stamp) {
    for (const { evidence, from, to } of claims) {
      replaceClaim(draft, evidence, from, (old) => ({ ...old, left: [...(old.left ?? []).filter((one) => one.to !== to), { to, stamp }] }));
    }
  },
  tells: ({ claims }, names) => ({
    key: 'history.leave-claims',
    values: { claims: names.list(claims.map(({ evidence, to }) => names.object(claimObject(evidence, to)))) },
  }),
});
