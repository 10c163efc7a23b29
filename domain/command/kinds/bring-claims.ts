import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { bringClaim } from '../../portfolio/brought-claims.ts';
import { criterionKeySchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { claimObject, objectKey, unitOfCriterion } from '../object-key.ts';
import { presenters } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('bring-claims'), v: z.literal(1),
  claims: z.array(z.strictObject({ evidence: evidenceIdSchema, from: criterionKeySchema, to: criterionKeySchema })).min(1).max(2000).readonly(),
});

/** Brings claims over to a later edition's criteria that say the same. What was judged of them comes along and counts once it is upheld. */
export const bringClaims = commandKind(schema, {
  may: presenters,
  layer: 'work',
  makes: ({ claims }) => claims.map(({ evidence, to }) => claimObject(evidence, to)),
  refers: ({ claims }) => [
    ...claims.flatMap(({ evidence, from }) => [objectKey('evidence', evidence), claimObject(evidence, from)]),
    ...new Set(claims.map(({ to }) => unitOfCriterion(to))),
  ],
  touches: ({ claims }) => ({ kind: 'criteria', criteria: claims.flatMap(({ from, to }) => [from, to]) }),
  apply(draft, { claims }, stamp) {
    for (const claim of claims) bringClaim(draft, claim, stamp);
  },
  tells: ({ claims }, names) => ({
    key: 'history.bring-claims',
    values: { count: claims.length, claims: names.list(claims.map(({ evidence, to }) => names.object(claimObject(evidence, to)))) },
  }),
});
