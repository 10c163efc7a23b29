import type { CriterionCoverage, UnitCoverage } from '../coverage/coverage.ts';
import { witnessList } from '../coverage/witness-list.ts';
import type { WriterId } from '../command/line.ts';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { EffectiveMethod } from '../rules/effective-method.ts';
import { openRules } from '../rules/open-rules.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import { weights, type Ground } from './ground.ts';
import { isJudged, type Samplable, type SamplablePart } from './samplable.ts';

/** A unit as a sample is drawn from it. */
export interface SampledUnit { readonly portfolio: Portfolio; readonly unit: Unit; readonly coverage: UnitCoverage }

/** Makes ready what is the same for all items of a unit, and answers for each with the grounds to look at some parts of it. */
export function groundsIn(from: SampledUnit, items: readonly Samplable[]): (item: Samplable, parts: readonly SamplablePart[]) => readonly Ground[] {
  const { portfolio, unit, coverage } = from;
  const registered = witnessList(portfolio);
  const permission = permissionOf(from);
  const people = new Set(items.flatMap(({ parts }) => parts.filter(isJudged).map((part) => personOf(portfolio, judgeOf(part)).person)));
  const methods = countMethods(items);
  return (item, parts) => {
    const found = [
      ...ofCriteria(item, parts, permission),
      ...unregistered(item, registered),
      ...(item.item.simulated ? [{ kind: 'simulated' } as const] : []),
      ...ofJudges(portfolio, parts, people.size > 1),
      { kind: 'method', method: item.item.counts, only: methods.get(item.item.counts) === 1 } as const,
      ...ofParts(unit, coverage, parts),
      { kind: 'breadth', criteria: keysOf(parts) } as const,
    ];
    return found.sort((a, b) => weights[b.kind] - weights[a.kind]);
  };
}

function ofCriteria({ evidence }: Samplable, parts: readonly SamplablePart[], permission: ReadonlySet<CriterionKey> | null): readonly Ground[] {
  const some = (kind: 'inferred' | 'reasoned' | 'turned-down' | 'alone', holds: (part: SamplablePart) => boolean): readonly Ground[] => {
    const criteria = keysOf(parts.filter(holds));
    return criteria.length === 0 ? [] : [{ kind, criteria }];
  };
  const lacking = permission === null ? [] : keysOf(parts).filter((key) => permission.has(key));
  return [
    ...(lacking.length === 0 ? [] : [{ kind: 'permission', criteria: lacking } as const]),
    ...some('inferred', ({ inference }) => inference !== null),
    ...some('reasoned', ({ criterion, claim }) => criterion.reasons.length > 0 && claim?.state === 'accepted' && !claim.observed),
    ...some('turned-down', ({ claim }) => claim?.state === 'not-yet' || claim?.state === 'more-needed'),
    ...some('alone', ({ criterion }) => restsOn(criterion, evidence.id)),
  ];
}

/** Whether a criterion stands accepted, and on this item only. */
function restsOn({ claims, inferences }: CriterionCoverage, id: EvidenceId): boolean {
  const accepted = claims.filter(({ state }) => state === 'accepted').map(({ evidence }) => evidence.id);
  const inferred = inferences.filter(({ stands }) => stands).flatMap(({ inference }) => inference.from.map(({ evidence }) => evidence));
  const under = new Set([...accepted, ...inferred]);
  return under.size === 1 && under.has(id);
}

function unregistered({ item: { witnesses, counts } }: Samplable, registered: ReturnType<typeof witnessList>): readonly Ground[] {
  const names = witnesses.filter((name) => !registered(name, counts === 'expert-witness'));
  return names.length === 0 ? [] : [{ kind: 'unregistered', names }];
}

function ofJudges(portfolio: Portfolio, parts: readonly SamplablePart[], areSeveral: boolean): readonly Ground[] {
  const judges = new Map(parts.map((part) => personOf(portfolio, judgeOf(part))).map((judge) => [judge.person, judge]));
  return [...judges.values()].flatMap((judge): readonly Ground[] => [
    ...(portfolio.people.get(judge.person)?.trainee === true ? [{ kind: 'trainee', ...judge } as const] : []),
    ...(areSeveral ? [{ kind: 'assessor', ...judge } as const] : []),
  ]);
}

/** The parts of the unit that an item bears on: groups of performance criteria, scope, knowledge. Behaviours underpin, and are no part to be covered. */
function ofParts(unit: Unit, { criteria }: UnitCoverage, parts: readonly SamplablePart[]): readonly Ground[] {
  const found = new Map<string, Extract<Ground, { readonly kind: 'part' }>>();
  for (const { criterion: { key, list, label } } of parts) {
    if (list === 'behaviour') continue;
    const heading = list === 'performance' ? (unit.groups.find((group) => group.criteria.includes(label))?.heading ?? null) : null;
    const name = `${list} ${heading ?? ''}`;
    found.set(name, { kind: 'part', list, heading, criteria: [...(found.get(name)?.criteria ?? []), key] });
  }
  // A unit in one piece has no parts to spread a sample over.
  return new Set(criteria.map(({ list }) => list)).size === 1 && unit.groups.length < 2 ? [] : [...found.values()];
}

/** What the rules that the unit was decided over lack; null where the decision quotes no permission. */
function permissionOf({ portfolio, coverage }: SampledUnit): ReadonlySet<CriterionKey> | null {
  const decision = portfolio.decisions.get(coverage.unit)?.at(-1);
  return decision?.permission === undefined ? null : new Set(openRules(coverage).flatMap(({ judged }) => judged.lacking));
}

function countMethods(items: readonly Samplable[]): ReadonlyMap<EffectiveMethod, number> {
  const count = new Map<EffectiveMethod, number>();
  for (const { item, parts } of items) if (parts.some(isJudged)) count.set(item.counts, (count.get(item.counts) ?? 0) + 1);
  return count;
}

function judgeOf({ claim, inference }: SamplablePart): WriterId | undefined {
  return claim?.judgement?.stamp.writer ?? inference?.stamp.writer;
}

function personOf({ writers }: Portfolio, id: WriterId | undefined): { readonly person: string; readonly name: string } {
  const person = id === undefined ? undefined : writers.get(id)?.person;
  return { person: person?.id ?? id ?? '', name: person?.name ?? '' };
}

function keysOf(parts: readonly SamplablePart[]): readonly CriterionKey[] {
  return parts.map(({ criterion }) => criterion.key);
}
