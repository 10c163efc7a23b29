import { splitReference } from '../evidence/split-reference.ts';
import type { Evidence, Portfolio } from '../portfolio/portfolio.ts';
import { effectiveMethod, type EffectiveMethod } from '../rules/effective-method.ts';
import type { EvidenceItem } from '../rules/facts.ts';

/** Evidence as rules see it: the method as which it counts, who saw it, where and when. */
export function evidenceItem(portfolio: Portfolio, { id, reference, fields, added }: Evidence): EvidenceItem {
  const writer = portfolio.writers.get(added.writer);
  const counts = effectiveMethod(fields, writer?.role ?? null);
  return {
    id, reference, order: splitReference(reference), counts,
    observers: counts === 'observation' ? observers({ fields }, writer?.person.name) : [],
    witnesses: counts === 'witness-testimony' || counts === 'expert-witness' ? witnesses({ fields }, counts) : [],
    day: fields.day, until: fields.until ?? null,
    setting: fields.setting ?? (fields.method === 'simulation' ? 'simulation' : null),
    simulated: fields.setting === 'simulation' || fields.method === 'simulation',
    client: fields.client ?? null, task: fields.task ?? null,
  };
}

function observers({ fields }: Pick<Evidence, 'fields'>, writer: string | undefined): readonly string[] {
  const named = fields.by.filter((person) => person.role === 'assessor').map((person) => person.name);
  return named.length > 0 || writer === undefined ? named : [writer];
}

/** Whose testimony it is: those named as witnesses, or whoever else is named but the candidate and the assessors. */
function witnesses({ fields }: Pick<Evidence, 'fields'>, counts: EffectiveMethod): readonly string[] {
  const others = fields.by.filter((person) => person.role !== 'candidate' && person.role !== 'assessor');
  const proper = others.filter((person) => person.role === 'expert-witness' || (counts === 'witness-testimony' && person.role === 'witness'));
  return (proper.length > 0 ? proper : others).map((person) => person.name);
}

/** Why no criterion can rest on a piece of evidence; null where one can. */
export function unfit(evidence: Evidence): 'withdrawn' | 'erased' | 'supplementary' | null {
  if (evidence.withdrawn !== undefined) return 'withdrawn';
  if (evidence.erased !== undefined && nothingLeft(evidence, evidence.erased.files)) return 'erased';
  return evidence.fields.supplementary === true ? 'supplementary' : null;
}

function nothingLeft({ fields }: Evidence, erased: readonly string[]): boolean {
  const written = fields.written === undefined ? [] : [fields.written];
  return [...fields.files, ...written].every((file) => erased.includes(file.file));
}
