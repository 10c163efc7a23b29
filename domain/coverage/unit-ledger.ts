import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { Inference, Portfolio, Reason } from '../portfolio/portfolio.ts';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import type { CompiledRule } from '../rules/compile-rules.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import { confirmationOf } from './confirmation.ts';
import type { UnitCoverage } from './coverage.ts';
import { criterionFacts, type CriterionFacts } from './criterion-facts.ts';
import type { InferenceContext } from './inference-standing.ts';
import type { KeptClaims, StandingClaim } from './standing-claim.ts';
import type { PreparedUnit } from './unit-seats.ts';
import { witnessList } from './witness-list.ts';

/** One unit's coverage, with the facts of each criterion kept until it is touched. Rules are evaluated anew at every change: facts make that cheap. */
export class UnitLedger {
  readonly #unit: PreparedUnit;
  readonly #context: InferenceContext;
  readonly #facts = new Map<CriterionKey, CriterionFacts>();
  readonly #claims = new Map<CriterionKey, KeptClaims>();
  #made: UnitCoverage | null = null;

  constructor(unit: PreparedUnit, context: InferenceContext) {
    this.#unit = unit;
    this.#context = context;
  }

  /** Forgets what these criteria came to, and whatever rests on this evidence. */
  touch(criteria: ReadonlySet<CriterionKey>, evidence: ReadonlySet<EvidenceId>): void {
    this.#made = null;
    for (const key of criteria) this.#facts.delete(key);
    if (evidence.size === 0) return;
    const { portfolio } = this.#context;
    for (const { key } of this.#unit.seats) {
      const claims = portfolio.claims.get(key);
      if (claims !== undefined && [...evidence].some((id) => claims.has(id))) this.#facts.delete(key);
    }
    for (const { criterion, from } of portfolio.inferences.values()) {
      if (from.some((source) => evidence.has(source.evidence))) this.#facts.delete(criterion);
    }
  }

  /** The unit as the portfolio stands. */
  coverage(): UnitCoverage {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): UnitCoverage {
    const { portfolio, say } = this.#context;
    const facts = this.#allFacts();
    const rules = evaluateRules({
      index: this.#unit.index, rules: this.#unit.rules, say,
      claimed: facts.map((fact) => fact.claimed), judged: facts.map((fact) => fact.judged),
      confirmation: (rule) => this.#confirmation(rule, facts),
      registered: witnessList(portfolio), environmentApproved: portfolio.details.environmentApproval !== undefined,
    });
    return { unit: this.#unit.id, criteria: facts.map((fact) => fact.coverage), rules, noRules: this.#unit.noRules };
  }

  #confirmation(rule: CompiledRule, facts: readonly CriterionFacts[]): ReturnType<typeof confirmationOf> {
    const { portfolio, who } = this.#context;
    if (portfolio.confirmations.size === 0) return null;
    return confirmationOf(portfolio, this.#unit.id, rule, who, rule.target.indexes.flatMap((place) => facts[place]?.changedSince ?? []));
  }

  #allFacts(): readonly CriterionFacts[] {
    const { portfolio } = this.#context;
    const missing = this.#unit.seats.some((seat) => !this.#facts.has(seat.key));
    if (!missing) return this.#unit.seats.flatMap((seat) => this.#facts.get(seat.key) ?? []);
    const [inferences, reasons] = [inferencesByCriterion(portfolio), reasonsByCriterion(portfolio)];
    return this.#unit.seats.map((seat) => {
      const kept = this.#facts.get(seat.key);
      if (kept !== undefined) return kept;
      const claims = portfolio.claims.get(seat.key)?.values() ?? [];
      const made = criterionFacts(this.#context, seat, { claims, inferences: inferences.get(seat.key) ?? [], reasons: reasons.get(seat.key) ?? [] }, this.#keptClaims(seat.key));
      this.#facts.set(seat.key, made);
      return made;
    });
  }

  #keptClaims(key: CriterionKey): KeptClaims {
    const kept = this.#claims.get(key) ?? new Map<EvidenceId, StandingClaim>();
    this.#claims.set(key, kept);
    return kept;
  }
}

function inferencesByCriterion(portfolio: Portfolio): ReadonlyMap<CriterionKey, readonly Inference[]> {
  const found = new Map<CriterionKey, Inference[]>();
  for (const inference of portfolio.inferences.values()) found.set(inference.criterion, [...(found.get(inference.criterion) ?? []), inference]);
  return found;
}

function reasonsByCriterion(portfolio: Portfolio): ReadonlyMap<CriterionKey, readonly Reason[]> {
  const found = new Map<CriterionKey, Reason[]>();
  for (const reason of portfolio.reasons.values()) {
    for (const key of new Set(reason.criteria)) found.set(key, [...(found.get(key) ?? []), reason]);
  }
  return found;
}
