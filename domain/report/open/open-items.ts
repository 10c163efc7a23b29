import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { openAssessments } from './open-assessments.ts';
import { openClaims } from './open-claims.ts';
import { openDecision } from './open-decision.ts';
import { openEvidence } from './open-evidence.ts';
import { openEntries } from './open-entries.ts';
import { openRules } from './open-rules.ts';
import { openSamples } from './open-samples.ts';
import { openSignatures } from './open-signatures.ts';

/** Everything that was open on a unit at the moment of printing, in the order in which it is numbered. */
export function openItems(context: UnitFacts): readonly OpenItem[] {
  return [openRules, openClaims, openAssessments, openDecision, openSamples, openEvidence, openSignatures, openEntries].flatMap((kind) => kind(context));
}
