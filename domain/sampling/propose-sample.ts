import type { CriterionKey } from '../unit/criterion-key.ts';
import { needOf, weights, type Ground } from './ground.ts';
import { groundsIn, type SampledUnit } from './grounds-of.ts';
import { criteriaToLookAt } from './criteria-to-look-at.ts';
import { lookedCriteria, ownHand, type OwnHand } from './own-hand.ts';
import { isJudged, samplableOf, type Samplable, type SamplablePart } from './samplable.ts';

/** An item that can be looked at: the parts of it that may be, for which criteria it is worth it, and why; the weightiest ground first. */
export interface Proposed { readonly item: Samplable; readonly parts: readonly SamplablePart[]; readonly criteria: readonly CriterionKey[]; readonly grounds: readonly Ground[] }

/** Everything that a sample can be drawn from. */
export interface SamplingChoices {
  readonly proposed: readonly Proposed[];
  /** What else can be looked at, with the risks that it bears. */
  readonly others: readonly Proposed[];
  /** What the person had a hand in, and another is to look at. */
  readonly own: readonly { readonly item: Samplable; readonly hand: OwnHand }[];
  /** How many items nobody has judged yet, how many are judged, and how many of these were sampled. */
  readonly waiting: number;
  readonly judged: number;
  readonly sampled: number;
}

/** At least one judged item of so many is looked at, which is what many centres' sampling plans begin from. */
const oneOf = 5;

interface Candidate { readonly item: Samplable; readonly parts: readonly SamplablePart[]; readonly grounds: readonly Ground[] }

/**
 * What to look at next in a unit: what was judged, was not sampled, and is not the person's own work. Chosen one by one, each time the item
 * that gives most of what the sample still lacks (risks before an even spread), until nothing is lacking and one of five judged items is
 * in the sample. The same portfolio gives the same proposal: nothing is drawn by lot, so that it can be explained.
 */
export function proposeSample(from: SampledUnit, person: string | null): readonly Proposed[] {
  return samplingChoices(from, person).proposed;
}

/** The proposal, and all that it leaves. */
export function samplingChoices(from: SampledUnit, person: string | null): SamplingChoices {
  const { portfolio, coverage } = from;
  const all = samplableOf(portfolio, coverage);
  const items = all.filter(({ parts }) => parts.some(isJudged));
  const groundsFor = groundsIn(from, items);
  const sampled = sampledParts(from);
  const isSampled = (item: Samplable, { criterion }: SamplablePart): boolean => sampled.has(`${item.evidence.id} ${criterion.key}`);
  const seen = items.flatMap((item) => {
    const parts = item.parts.filter((part) => isSampled(item, part));
    return parts.length === 0 ? [] : [groundsFor(item, parts)];
  });
  const left = items.map((item) => ({ item, parts: item.parts.filter((part) => isJudged(part) && !isSampled(item, part)) })).filter(({ parts }) => parts.length > 0);
  const handIn = ({ item, parts }: (typeof left)[number]): OwnHand | null =>
    person === null ? null : ownHand(portfolio, person, { unit: item.unit, evidence: item.evidence.id, criteria: parts.map(({ criterion }) => criterion.key) });
  const candidates = left.filter((one) => handIn(one) === null).map((one): Candidate => ({ ...one, grounds: groundsFor(one.item, one.parts) }));
  const own = left.flatMap((one) => { const hand = handIn(one); return hand === null ? [] : [{ item: one.item, hand }]; });
  const chosen = choose(candidates, new Set(seen.flatMap(needsOf)), Math.ceil(items.length / oneOf) - seen.length);
  return { ...chosen, own, waiting: all.length - items.length, judged: items.length, sampled: seen.length };
}

/** What was sampled of a unit, by anybody: items with the criteria they were looked at for. */
function sampledParts({ portfolio, coverage }: SampledUnit): ReadonlySet<string> {
  const samples = [...portfolio.samples.values()].filter(({ unit }) => unit === coverage.unit);
  return new Set(samples.flatMap((sample) => lookedCriteria(portfolio, sample).map((criterion) => `${sample.evidence} ${criterion}`)));
}

/** Chooses at least `share` items, and all that meet a need; answers in the order of the references. */
function choose(candidates: readonly Candidate[], met: Set<string>, share: number): Pick<SamplingChoices, 'proposed' | 'others'> {
  const left = new Set(candidates);
  const chosen = new Map<Candidate, Proposed>();
  for (;;) {
    const best = [...left].reduce<Candidate | null>((first, next) => (first === null || isBetter(next, first, met) ? next : first), null);
    if (best === null || (worth(best, met) === 0 && chosen.size >= share)) break;
    left.delete(best);
    chosen.set(best, proposedOf(best, met));
    for (const need of needsOf(best.grounds)) met.add(need);
  }
  return { proposed: candidates.flatMap((candidate) => chosen.get(candidate) ?? []), others: candidates.filter((candidate) => left.has(candidate)).map((candidate) => proposedOf(candidate, met)) };
}

function proposedOf({ item, parts, grounds }: Candidate, met: ReadonlySet<string>): Proposed {
  return { item, parts, criteria: criteriaToLookAt(parts, grounds, met), grounds: saidOf(grounds, met) };
}

/** Worth more; of equal worth, what more rests on alone; then what carries more. Else the earlier reference stays first. */
function isBetter(one: Candidate, other: Candidate, met: ReadonlySet<string>): boolean {
  const by = [worth(one, met) - worth(other, met), alone(one) - alone(other), one.parts.length - other.parts.length].find((difference) => difference !== 0) ?? 0;
  return by > 0;
}

function worth({ grounds }: Candidate, met: ReadonlySet<string>): number {
  return grounds.reduce((sum, ground) => sum + (isUnmet(ground, met) ? weights[ground.kind] : 0), 0);
}

function alone({ grounds }: Candidate): number {
  return grounds.find((ground) => ground.kind === 'alone')?.criteria.length ?? 0;
}

function needsOf(grounds: readonly Ground[]): readonly string[] {
  return grounds.map(needOf).filter((need) => need !== null);
}

function isUnmet(ground: Ground, met: ReadonlySet<string>): boolean {
  const need = needOf(ground);
  return need !== null && !met.has(need);
}

/** What is said of an item: every risk it bears, and what it adds to the spread; how much it carries, where there is nothing else to say. */
function saidOf(grounds: readonly Ground[], met: ReadonlySet<string>): readonly Ground[] {
  const said = grounds.filter((ground) => {
    if (ground.kind === 'breadth') return false;
    const isSpread = ground.kind === 'assessor' || ground.kind === 'part' || (ground.kind === 'method' && !ground.only);
    return !isSpread || isUnmet(ground, met);
  });
  return said.length > 0 ? said : grounds.filter(({ kind }) => kind === 'breadth');
}
