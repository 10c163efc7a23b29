import type { EvidenceId } from '../evidence/evidence-id.ts';
import { assertNever } from '../text/assert-never.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import type { Entry } from './entry.ts';
import type { Portfolio } from './portfolio.ts';

/** What coverage must look at again after some lines. */
export interface FoldTouched {
  readonly criteria: ReadonlySet<CriterionKey>;
  readonly evidence: ReadonlySet<EvidenceId>;
  readonly everything: boolean;
}

/** Sums up what lines touched that were applied just now. */
export function touchedBy(entries: readonly Entry[], portfolio: Portfolio): FoldTouched {
  const criteria = new Set<CriterionKey>();
  const evidence = new Set<EvidenceId>();
  let everything = false;
  for (const { reading, standing } of entries) {
    if (reading.kind !== 'read' || standing.kind !== 'applied') continue;
    const touched = reading.of.touches(reading.command, portfolio);
    switch (touched.kind) {
      case 'nothing': break;
      case 'criteria': for (const key of touched.criteria) criteria.add(key); break;
      case 'evidence': evidence.add(touched.evidence); break;
      case 'everything': everything = true; break;
      default: assertNever(touched);
    }
  }
  return { criteria, evidence, everything };
}

/** All is to be looked at again. */
export const touchedAll: FoldTouched = { criteria: new Set(), evidence: new Set(), everything: true };
