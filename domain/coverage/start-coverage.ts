import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { Counts } from '../portfolio/counts.ts';
import type { Evidence, Portfolio } from '../portfolio/portfolio.ts';
import type { EvidenceItem } from '../rules/facts.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import type { UnitCoverage } from './coverage.ts';
import { evidenceItem } from './evidence-item.ts';
import type { InferenceContext } from './inference-standing.ts';
import { prepareUnit } from './unit-seats.ts';
import { UnitLedger } from './unit-ledger.ts';
import { whoCounts } from './who-counts.ts';
import { sayNaming } from './who-moves.ts';

export interface CoverageOptions { readonly counts: Counts; readonly say: Say }

/** What coverage must look at again: the fold says so after lines were added. */
export interface CoverageTouched {
  /** Criteria with a claim, judgement, inference or reason that changed. */
  readonly criteria: ReadonlySet<CriterionKey>;
  /** Evidence of which something changed, withdrawn and erased included. */
  readonly evidence: ReadonlySet<EvidenceId>;
  /** Units, people who count, countersignatures; or nobody knows. */
  readonly everything: boolean;
}

/** Coverage of a living portfolio: what did not change is kept. */
export interface Coverage {
  /** The coverage of a unit as the portfolio stands; null where the unit is not known. The same value until something is touched. */
  readonly unit: (id: UnitId) => UnitCoverage | null;
  /** To be called after every change, also one that touches nothing: confirmations, witnesses and details are read anew. */
  readonly touch: (touched: CoverageTouched) => void;
}

/** Starts coverage of `portfolio`, a live view; `units` gives the document of each unit in use and is asked again after `everything`. */
export function startCoverage(portfolio: Portfolio, units: (id: UnitId) => Unit | null | undefined, { counts, say }: CoverageOptions): Coverage {
  let known = new Known(portfolio, counts, say);
  return {
    unit: (id) => known.ledger(id, units)?.coverage() ?? null,
    touch: (touched) => {
      if (touched.everything || known.isOutgrown()) known = new Known(portfolio, counts, say);
      else known.touch(touched);
    },
  };
}

/** What is kept between changes: items of evidence, and a ledger for each unit asked for. */
class Known {
  readonly #portfolio: Portfolio;
  readonly #say: Say;
  readonly #items = new Map<EvidenceId, { readonly evidence: Evidence; readonly item: EvidenceItem }>();
  readonly #ledgers = new Map<UnitId, UnitLedger>();
  readonly #writers: number;
  readonly #who: InferenceContext['who'];

  constructor(portfolio: Portfolio, counts: Counts, say: Say) {
    this.#portfolio = portfolio;
    this.#say = sayNaming(say, portfolio);
    this.#writers = portfolio.writers.size;
    this.#who = whoCounts(portfolio, counts);
  }

  /** A writer came since: their person may be the candidate, and then none of their judgements counts; or sentences name them. */
  isOutgrown(): boolean {
    return this.#portfolio.writers.size !== this.#writers;
  }

  ledger(id: UnitId, units: (id: UnitId) => Unit | null | undefined): UnitLedger | null {
    const kept = this.#ledgers.get(id);
    if (kept !== undefined) return kept;
    const unit = units(id) ?? null;
    if (unit === null) return null;
    const context: InferenceContext = { portfolio: this.#portfolio, unit: id, who: this.#who, say: this.#say, item: (evidence) => this.#item(evidence) };
    const ledger = new UnitLedger(prepareUnit(id, unit, this.#say), context);
    this.#ledgers.set(id, ledger);
    return ledger;
  }

  touch({ criteria, evidence }: CoverageTouched): void {
    for (const ledger of this.#ledgers.values()) ledger.touch(criteria, evidence);
  }

  #item(evidence: Evidence): EvidenceItem {
    const kept = this.#items.get(evidence.id);
    if (kept?.evidence === evidence) return kept.item;
    const item = evidenceItem(this.#portfolio, evidence);
    this.#items.set(evidence.id, { evidence, item });
    return item;
  }
}
