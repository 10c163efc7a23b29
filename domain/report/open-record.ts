import { openItems } from './open/open-items.ts';
import type { BaseContext } from './base-context.ts';
import { assessedItems } from './facts/assessed.ts';
import { claimsByEvidence } from './facts/claims-on.ts';
import { mustBeObserved } from './facts/rule-facts.ts';
import { evidencePages } from './facts/evidence-pages.ts';
import { numberedReasons } from './facts/reasons.ts';
import { decisionStanding } from './facts/standing.ts';
import { referenceNames } from '../evidence/reference-names.ts';
import { inOrderOfReference } from './facts/references.ts';
import type { ReportInput, UnitInput } from './report-input.ts';
import type { RecordContext, UnitContext } from './unit-context.ts';
import { allInitials } from './words/initials.ts';

/** Gathers, once, everything that the parts of a record look up. */
export function openRecord(input: ReportInput): RecordContext {
  const references = referenceNames(input.portfolio);
  const evidence = inOrderOfReference(input.portfolio, references);
  const initials = allInitials([...input.portfolio.writers.values()], input.portfolio.people);
  const pages = evidencePages(input, evidence, references);
  const firstPages = new Map(pages.toReversed().map((page) => [page.evidence.id, page]));
  const base: BaseContext = { input, say: input.say, references, evidence, initials, pages, firstPages, claims: claimsByEvidence(input), assessed: assessedItems(input) };
  return { ...base, units: input.units.map((entry, place) => openUnit(base, entry, place)) };
}

function openUnit(base: BaseContext, entry: UnitInput, place: number): UnitContext {
  const facts = {
    ...base, entry, unit: entry.unit, coverage: entry.coverage, prefix: `u${place + 1}`,
    standing: decisionStanding(base.input, entry), reasons: numberedReasons(entry), toObserve: mustBeObserved(entry),
  };
  return { ...facts, open: openItems(facts) };
}
