import type { UnitCoverage } from '../coverage/coverage.ts';
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
  const alone = restsOnAlone(coverage);
  const partsOf = ofParts(unit, coverage);
  return (item, parts) => {
    const found = [
      ...ofCriteria(item, parts, permission, alone),
      ...unregistered(item, registered),
      ...(item.item.simulated ? [{ kind: 'simulated' } as const] : []),
      ...ofJudges(portfolio, parts, people.size > 1),
      { kind: 'method', method: item.item.counts, only: methods.get(item.item.counts) === 1 } as const,
      ...partsOf(parts),
      { kind: 'breadth', criteria: keysOf(parts) } as const,
    ];
    return found.sort((a, b) => weights[b.kind] - weights[a.kind]);
  };
}

function ofCriteria({ evidence }: Samplable, parts: readonly SamplablePart[], permission: ReadonlySet<CriterionKey> | null, alone: ReadonlyMap<CriterionKey, EvidenceId>): readonly Ground[] {
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
    ...some('alone', ({ criterion }) => alone.get(criterion.key) === evidence.id),
  ];
}

/** The criteria that stand accepted on one item only, each with that item. */
function restsOnAlone({ criteria }: UnitCoverage): ReadonlyMap<CriterionKey, EvidenceId> {
  const alone = new Map<CriterionKey, EvidenceId>();
  for (const { key, claims, inferences } of criteria) {
    const under = new Set(claims.filter(({ state }) => state === 'accepted').map(({ evidence }) => evidence.id));
    for (const { stands, inference } of inferences) if (stands) for (const { evidence } of inference.from) under.add(evidence);
    const [only, another] = under;
    if (only !== undefined && another === undefined) alone.set(key, only);
  }
  return alone;
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

/** The parts of the unit that items bear on: groups of performance criteria, scope, knowledge. Behaviours underpin, and are no part to be covered. */
function ofParts(unit: Unit, { criteria }: UnitCoverage): (parts: readonly SamplablePart[]) => readonly Ground[] {
  // A unit in one piece has no parts to spread a sample over.
  if (new Set(criteria.map(({ list }) => list)).size === 1 && unit.groups.length < 2) return () => [];
  const headings = new Map([...unit.groups].reverse().flatMap((group) => group.criteria.map((label) => [label, group.heading] as const)));
  return (parts) => {
    const found = new Map<string, Extract<Ground, { readonly kind: 'part' }>>();
    for (const { criterion: { key, list, label } } of parts) {
      if (list === 'behaviour') continue;
      const heading = list === 'performance' ? (headings.get(label) ?? null) : null;
      const name = `${list} ${heading ?? ''}`;
      found.set(name, { kind: 'part', list, heading, criteria: [...(found.get(name)?.criteria ?? []), key] });
    }
    return [...found.values()];
  };
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
