import type { ClaimCoverage, CriterionCoverage } from '../coverage/coverage.ts';
import type { AssessmentStanding } from '../portfolio/assessment-standing.ts';
import type { Evidence } from '../portfolio/portfolio.ts';
import type { LevelOutcome } from '../rules/outcome.ts';
import { codesForPrint, unitTitle } from '../unit/unit-titles.ts';
import { candidateName, referenceOf } from './base-context.ts';
import type { RecordContext, UnitContext } from './unit-context.ts';

/** The data behind the record as JSON for other programs: keys in a fixed order, so that the same state gives the same text. */
export function recordData(record: RecordContext): string {
  const { input } = record;
  const { details, id } = input.portfolio;
  return `${JSON.stringify({
    format: 'attest-record', version: 1,
    state: { at: input.stateAt, mark: input.stateMark, entries: input.entries },
    portfolio: { id, candidate: candidateName(record), number: details.number ?? null, centre: details.centre ?? null, award: details.award ?? null },
    units: record.units.map((unit) => unitData(unit)),
    evidence: record.evidence.map((item) => evidenceData(record, item)),
    history: input.history?.map(({ at, who, sentence }) => ({ at, who, sentence })) ?? null,
  }, null, 1)}\n`;
}

function unitData(context: UnitContext): unknown {
  const { unit, coverage, standing, open } = context;
  return {
    title: unitTitle(unit), codes: codesForPrint(unit), version: unit.metadata.version ?? null,
    criteria: coverage.criteria.map((criterion) => criterionData(context, criterion)),
    rules: coverage.rules.map(({ id, rule, implied, judged, claimed }) => ({ id, kind: rule.kind, strength: rule.strength, sentence: rule.sentence, implied, claimed: levelData(claimed), judged: levelData(judged) })),
    decision: standing.decision === null ? null : { outcome: standing.decision.outcome, state: standing.state, at: standing.decision.stamp.at, why: standing.decision.why ?? null, permission: standing.decision.permission ?? null },
    open: open.map(({ what, closes, who }) => ({ what, closes, who })),
  };
}

function criterionData(context: UnitContext, criterion: CriterionCoverage): unknown {
  return {
    address: `${criterion.list}/${criterion.label}`, label: criterion.printed, text: criterion.text, state: criterion.state, references: criterion.references,
    claims: criterion.claims.map((claim) => claimData(context, claim)),
    reasons: criterion.reasons.map(({ because }) => because),
  };
}

function claimData(context: UnitContext, { claim, evidence, state, judgement }: ClaimCoverage): unknown {
  return {
    reference: referenceOf(context, evidence.id), state, places: claim.places, how: claim.how ?? null,
    verdict: judgement?.verdict ?? null, why: judgement?.why ?? null, at: judgement?.stamp.at ?? null,
  };
}

function levelData({ state, because, wouldClose, who, references }: LevelOutcome): unknown {
  return { state, because, wouldClose, who, references };
}

function evidenceData(record: RecordContext, item: Evidence): unknown {
  const { fields, withdrawn, erased } = item;
  return {
    reference: referenceOf(record, item.id), title: fields.title, method: fields.method, day: fields.day, until: fields.until ?? null,
    by: fields.by.map(({ role, name }) => ({ role, name })), setting: fields.setting ?? null, supplementary: fields.supplementary ?? false, heldAt: fields.heldAt ?? null,
    files: fields.files.map(({ file, sha256, name, size }) => ({ file, sha256, name, size })),
    assessed: assessmentData(record.assessed.get(item.id)?.standing),
    withdrawn: withdrawn === undefined ? null : { because: withdrawn.because, at: withdrawn.stamp.at },
    erased: erased === undefined ? null : { ground: erased.ground, at: erased.stamp.at },
  };
}

function assessmentData(standing: AssessmentStanding | undefined): unknown {
  if (standing === undefined || standing.assessment === null) return null;
  const { state, assessment: { valid, authentic, current, why, stamp } } = standing;
  return { state, valid, authentic, current, why: why ?? null, at: stamp.at };
}
