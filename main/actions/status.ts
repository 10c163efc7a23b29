import type { CriterionState } from '../../domain/coverage/coverage.ts';
import type { RuleState } from '../../domain/rules/verdict.ts';
import type { WriterRole } from '../../domain/person/role.ts';
import type { Decision } from '../../domain/portfolio/portfolio.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { damagedNotices } from './damaged.ts';
import { editionStatus } from './edition-status.ts';
import { coverageOf } from './coverage-of.ts';
import { keysInWords } from './keys-in-words.ts';
import { renewalInWords } from './renewal-in-words.ts';
import { setAsideInWords, waitingInWords } from './without-effect.ts';
import { unitsHere, type Look } from './work.ts';

export interface CriterionStatus { readonly address: string; readonly label: string; readonly state: CriterionState; readonly references: readonly string[]; readonly reason: string | null }

export interface RuleStatus {
  readonly id: string; readonly kind: string; readonly strength: string; readonly sentence: string;
  readonly claimed: RuleState; readonly judged: RuleState; readonly because: string; readonly wouldClose: string | null; readonly who: WriterRole | null; readonly references: readonly string[];
}

export interface UnitStatus {
  readonly code: string; readonly title: string; readonly criteria: readonly CriterionStatus[]; readonly rules: readonly RuleStatus[];
  /** Where the document states no rules: the sentence that says so. */
  readonly noRules: string | null;
  /** The code of the unit that took its place; null where none did. */
  readonly supersededBy: string | null;
  /** What is still to be settled of the edition that it took the place of, a sentence each. */
  readonly fromEarlier: readonly string[];
  readonly decision: { readonly outcome: Decision['outcome']; readonly by: string; readonly at: string; readonly why: string | null; readonly permission: string | null } | null;
}

/** A portfolio at a glance, for machines: what `status --json` prints. */
export interface PortfolioStatus {
  readonly portfolio: { readonly id: string; readonly candidate: string | null; readonly number: string | null; readonly centre: string | null };
  readonly units: readonly UnitStatus[];
  readonly setAside: readonly string[];
  readonly waiting: readonly string[];
  readonly damaged: readonly string[];
  /** Who signs with several keys, a sentence each. */
  readonly keys: readonly string[];
  /** That it was made anew from an earlier portfolio, and whose words were carried over without their signature, a sentence each. */
  readonly renewal: readonly string[];
}

/** What each criterion and rule of each unit has and lacks; what has no effect, what waits, what is damaged and who signs with several keys, in words. */
export function portfolioStatus(look: Look): PortfolioStatus {
  const { portfolio } = look.session;
  const { candidate = null, number = null, centre = null } = portfolio.details;
  return {
    portfolio: { id: portfolio.id, candidate, number, centre },
    units: unitsHere(look).map((here) => unitStatus(look, here)),
    setAside: setAsideInWords(look),
    waiting: waitingInWords(look),
    damaged: damagedNotices(look),
    keys: keysInWords(look),
    renewal: renewalInWords(look),
  };
}

function unitStatus(look: Look, { id, unit }: ReturnType<typeof unitsHere>[number]): UnitStatus {
  const coverage = coverageOf(look, id);
  return {
    code: unitCodes(unit)[0] ?? '',
    title: unitTitle(unit),
    criteria: coverage.criteria.map(({ list, label, printed, state, references, reasons }) => ({
      address: `${list}/${label}`, label: printed, state, references, reason: reasons.at(-1)?.because ?? null,
    })),
    rules: coverage.rules.map(({ id: rule, rule: { kind, strength, sentence }, claimed, judged }) => ({
      id: rule, kind, strength, sentence, claimed: claimed.state, judged: judged.state,
      because: judged.because, wouldClose: judged.wouldClose, who: judged.who, references: judged.references,
    })),
    noRules: coverage.noRules,
    ...editionStatus(look, id),
    decision: decisionStatus(look, look.session.portfolio.decisions.get(id)?.at(-1)),
  };
}

function decisionStatus({ session }: Look, decision: Decision | undefined): UnitStatus['decision'] {
  if (decision === undefined) return null;
  const by = session.portfolio.writers.get(decision.stamp.writer)?.person.name ?? '';
  return { outcome: decision.outcome, by, at: decision.stamp.at, why: decision.why ?? null, permission: decision.permission ?? null };
}
