import { evidenceFieldsSchema, type EvidenceFields } from '../../../domain/evidence/evidence-fields.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../../domain/evidence/evidence-id.ts';
import type { CommandOf } from '../../../domain/command/kinds.ts';
import type { LineHash } from '../../../domain/command/line.ts';
import type { Locator } from '../../../domain/evidence/locator.ts';
import type { Quality } from '../../../domain/portfolio/portfolio.ts';
import { criterionKey, unitIdSchema, type CriterionKey, type UnitId } from '../../../domain/unit/criterion-key.ts';

export const unit1 = unitIdSchema.parse('unit01');
export const unit2 = unitIdSchema.parse('unit02');
export const pc = (label: string, unit: UnitId = unit1): CriterionKey => criterionKey(unit, 'performance', label);
export const evidenceId = (id: string) => evidenceIdSchema.parse(id);

export function fieldsOf(more: Partial<Record<keyof EvidenceFields, unknown>> = {}): EvidenceFields {
  return evidenceFieldsSchema.parse({ title: 'A calm morning', method: 'product', day: '2026-10-07', by: [], files: [], ...more });
}

export const takeUnit = (unit: UnitId = unit1): CommandOf<'take-unit'> => ({ kind: 'take-unit', v: 1, unit, document: 'd'.repeat(64), code: 'PPL2GEN7' });

export function addEvidence(id: string, reference: string, more: Partial<Record<keyof EvidenceFields, unknown>> = {}): CommandOf<'add-evidence'> {
  return { kind: 'add-evidence', v: 1, evidence: evidenceId(id), reference: evidenceReferenceSchema.parse(reference), fields: fieldsOf(more) };
}

export function claim(id: string, criterion: CriterionKey, places: readonly Locator[] = []): CommandOf<'claim'> {
  return { kind: 'claim', v: 1, evidence: evidenceId(id), criterion, places };
}

export function judge(id: string, criterion: CriterionKey, verdict: CommandOf<'judge'>['verdict'] = 'accepted'): CommandOf<'judge'> {
  return { kind: 'judge', v: 1, evidence: evidenceId(id), criterion, verdict };
}

export function assess(id: string, not: readonly Quality[] = []): CommandOf<'assess'> {
  const found = (quality: Quality): 'yes' | 'not-yet' => (not.includes(quality) ? 'not-yet' : 'yes');
  return { kind: 'assess', v: 1, evidence: evidenceId(id), valid: found('valid'), authentic: found('authentic'), current: found('current'), ...(not.length === 0 ? {} : { why: 'Nobody signed it' }) };
}

export function edit(id: string, change: CommandOf<'edit-evidence'>['change']): CommandOf<'edit-evidence'> {
  return { kind: 'edit-evidence', v: 1, evidence: evidenceId(id), change };
}

export const undo = (line: { readonly hash: LineHash }): CommandOf<'undo'> => ({ kind: 'undo', v: 1, line: line.hash });
