import type { Declaration } from '../../portfolio/portfolio.ts';
import { signsAs } from '../words/role-words.ts';
import type { SignOffRole } from '../words/role-words.ts';
import type { UnitFacts } from '../unit-context.ts';
import { isTrainee, writerCounts } from './standing.ts';

/** The declarations that fill a line of the sign-off block: the last of each person in that role over this unit, in the order made. */
export function declarationsFor({ input, entry }: { readonly input: Pick<UnitFacts['input'], 'portfolio'>; readonly entry: Pick<UnitFacts['entry'], 'id'> }, role: SignOffRole): readonly Declaration[] {
  const last = new Map<string, Declaration>();
  for (const declaration of input.portfolio.declarations.values()) {
    if (declaration.role !== signsAs[role] || !(declaration.units.length === 0 || declaration.units.includes(entry.id))) continue;
    const person = input.portfolio.writers.get(declaration.stamp.writer)?.person.id ?? declaration.stamp.writer;
    last.delete(person);
    last.set(person, declaration);
  }
  return [...last.values()];
}

/** Whether a line of the sign-off block must be signed before nothing is open: the external verifier's visit never is. */
export function mustSign(context: UnitFacts, role: SignOffRole): boolean {
  const { input, entry, standing } = context;
  if (role === 'candidate' || role === 'assessor') return true;
  if (role === 'countersigning-assessor') return standing.decision !== null && isTrainee(input.portfolio, standing.decision.stamp.writer);
  return role === 'internal-verifier' && [...input.portfolio.samples.values()].some((sample) => sample.unit === entry.id);
}

/** Whether a declaration counts: its signer is on the centre's list of those who judge, or the centre keeps none; candidates need not be on it. */
export function signatureCounts(context: Pick<UnitFacts, 'input'>, declaration: Declaration): boolean {
  return declaration.role === 'candidate' ? !isRefused(context, declaration) : writerCounts(context.input, declaration.stamp.writer);
}

/** Whether the centre refused whoever signed. */
export function isRefused({ input }: Pick<UnitFacts, 'input'>, { stamp }: Declaration): boolean {
  const writer = input.portfolio.writers.get(stamp.writer);
  return writer === undefined || input.counts(writer) === 'refused';
}

/** What a declaration covers that changed since, in words. */
export function changesSince({ input }: Pick<UnitFacts, 'input'>, declaration: Declaration): readonly string[] {
  return input.declarations.get(declaration.id)?.changes ?? [];
}
