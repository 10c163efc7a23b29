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
  const candidates: Candidate[] = [];
  const own: SamplingChoices['own'][number][] = [];
  for (const one of left) {
    const hand = handIn(one);
    if (hand === null) candidates.push({ ...one, grounds: groundsFor(one.item, one.parts) });
    else own.push({ item: one.item, hand });
  }
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
  const left = new Set(candidates.map(weighed));
  const chosen = new Map<Candidate, Proposed>();
  const take = (one: Weighed): void => {
    left.delete(one);
    chosen.set(one.candidate, proposedOf(one.candidate, met));
    for (const { need } of one.needs) met.add(need);
  };
  for (let best = bestOf(left, met); best !== null; best = bestOf(left, met)) take(best);
  // Nothing is lacking: what is still wanting to the share is what carries most.
  [...left].sort((a, b) => Number(carriesMore(b, a)) - Number(carriesMore(a, b))).slice(0, Math.max(0, share - chosen.size)).forEach(take);
  return { proposed: candidates.flatMap((candidate) => chosen.get(candidate) ?? []), others: [...left].map(({ candidate }) => proposedOf(candidate, met)) };
}

function proposedOf({ item, parts, grounds }: Candidate, met: ReadonlySet<string>): Proposed {
  return { item, parts, criteria: criteriaToLookAt(parts, grounds, met), grounds: saidOf(grounds, met) };
}

/** A candidate with what it could give, worked out once: a large portfolio has a thousand of them, looked over for each that is chosen. */
interface Weighed { readonly candidate: Candidate; readonly needs: readonly { readonly need: string; readonly weight: number }[]; readonly alone: number }

function weighed(candidate: Candidate): Weighed {
  const needs = candidate.grounds.flatMap((ground) => { const need = needOf(ground); return need === null ? [] : [{ need, weight: weights[ground.kind] }]; });
  return { candidate, needs, alone: candidate.grounds.find((ground) => ground.kind === 'alone')?.criteria.length ?? 0 };
}

/** What gives most of what is not met, null where nothing gives any; of equal worth, what carries more. Else the earlier reference. */
function bestOf(left: Iterable<Weighed>, met: ReadonlySet<string>): Weighed | null {
  let best: { readonly one: Weighed; readonly worth: number } | null = null;
  for (const one of left) {
    const worth = one.needs.reduce((sum, { need, weight }) => (met.has(need) ? sum : sum + weight), 0);
    if (worth > 0 && (best === null || worth > best.worth || (worth === best.worth && carriesMore(one, best.one)))) best = { one, worth };
  }
  return best?.one ?? null;
}

/** More rests on it alone, or, where that is equal, it carries more. */
function carriesMore(one: Weighed, other: Weighed): boolean {
  return one.alone > other.alone || (one.alone === other.alone && one.candidate.parts.length > other.candidate.parts.length);
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
