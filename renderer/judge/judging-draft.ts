import { z } from 'zod';
import type { ClaimCoverage } from '../../domain/coverage/coverage.ts';

/** What an assessor is about to say of a claim: kept while it is not written. */
const judgingSchema = z.strictObject({ verdict: z.enum(['accepted', 'not-yet', 'more-needed']).nullable(), why: z.string() });
export type Judging = z.infer<typeof judgingSchema>;

const nothing: Judging = { verdict: null, why: '' };

/** Reads a draft; one that is none is nothing said. */
export function readJudging(text: string): Judging {
  try {
    const read = judgingSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : nothing;
  } catch {
    return nothing;
  }
}

/** What to begin from: what was judged of the claim itself, where it stands; a claim that waits again begins anew. */
export function firstJudging({ claim, state, judgement }: ClaimCoverage): Judging {
  const isOwn = judgement !== null && claim.judgements.some(({ stamp }) => stamp.line === judgement.stamp.line);
  return !isOwn || state === 'stale' || state === 'uncounted' ? nothing : { verdict: judgement.verdict, why: judgement.why ?? '' };
}
