import type { ActionPoint, Claim, Finding, Portfolio, Sample, Stamp } from '../portfolio/portfolio.ts';
import { hadSeen, unseenChange } from '../portfolio/seen.ts';
import { inferencesLookedAt, lookedCriteria } from './own-hand.ts';

/**
 * How a sample stands. `to-see`: nothing was found yet. `changed`: agreed, and judged again or changed since, unseen. `not-agreed`: the
 * assessor's move. `answered`: they judged again knowing the finding, or did what was asked, so that it waits to be looked at again.
 */
export type SampleState = 'to-see' | 'not-seen' | 'agreed' | 'changed' | 'not-agreed' | 'answered';

export interface SampleStanding {
  readonly sample: Sample;
  readonly state: SampleState;
  /** In the order in which they were recorded; the last one stands. */
  readonly findings: readonly Finding[];
  readonly finding: Finding | null;
  /** What came after the finding that stands, where it is `changed` or `answered`. */
  readonly since: Stamp | null;
  /** What was asked for in one go with the finding that stands. */
  readonly asked: ActionPoint | null;
}

/** How these samples stand, in their order. */
export function sampleStandings(portfolio: Portfolio, samples: readonly Sample[]): readonly SampleStanding[] {
  const found = new Map<string, Finding[]>(samples.map(({ id }) => [id, []]));
  for (const finding of portfolio.findings.values()) found.get(finding.sample)?.push(finding);
  return samples.map((sample) => standing(portfolio, sample, found.get(sample.id) ?? []));
}

function standing(portfolio: Portfolio, sample: Sample, findings: readonly Finding[]): SampleStanding {
  const finding = findings.at(-1) ?? null;
  if (finding === null) return { sample, state: 'to-see', findings, finding, since: null, asked: null };
  const asked = askedWith(portfolio, finding);
  const stands = { sample, findings, finding, asked };
  if (finding.result === 'not-seen') return { ...stands, state: 'not-seen', since: null };
  const isAgreed = finding.result === 'agreed';
  const since = isAgreed ? unseenSince(portfolio, sample, finding) : answerTo(portfolio, sample, finding, asked);
  return { ...stands, state: isAgreed ? (since === null ? 'agreed' : 'changed') : since === null ? 'not-agreed' : 'answered', since };
}

/** The commands of one action bear one time: what was asked for with a finding is known by it. */
function askedWith({ actions }: Portfolio, { stamp }: Finding): ActionPoint | null {
  return [...actions.values()].find((action) => action.stamp.writer === stamp.writer && action.stamp.at === stamp.at) ?? null;
}

/** What was asked for with any finding on a sample, and is not done. */
export function askedAndOpen(portfolio: Portfolio, { id }: Pick<Sample, 'id'>): readonly ActionPoint[] {
  const findings = [...portfolio.findings.values()].filter(({ sample }) => sample === id);
  return findings.map((finding) => askedWith(portfolio, finding)).filter((action) => action !== null).filter(({ finished }) => finished === undefined);
}

/** The first thing that happened to what was agreed with, unseen by whoever agreed. */
function unseenSince(portfolio: Portfolio, sample: Sample, { stamp }: Finding): Stamp | null {
  const claims = claimsOf(portfolio, sample);
  const changed = claims.map(({ changes }) => unseenChange(stamp, changes)).find((change) => change !== null);
  const item = portfolio.evidence.get(sample.evidence);
  return changed ?? unseenChange(stamp, item?.changes ?? []) ?? doings(portfolio, sample, claims).find((done) => !hadSeen(stamp, done)) ?? null;
}

/** The first thing that somebody did about a finding that they had seen. */
function answerTo(portfolio: Portfolio, sample: Sample, { stamp }: Finding, asked: ActionPoint | null): Stamp | null {
  return doings(portfolio, sample, claimsOf(portfolio, sample)).find((done) => hadSeen(done, stamp)) ?? asked?.finished?.stamp ?? null;
}

/** Judging its claims and the item as a whole, inferring and taking back, of what is sampled. */
function doings(portfolio: Portfolio, sample: Sample, claims: readonly Claim[]): readonly Stamp[] {
  const item = portfolio.evidence.get(sample.evidence);
  const inferred = inferencesLookedAt(portfolio, sample).flatMap(({ stamp, retracted }) => [stamp, retracted?.stamp]);
  const ends = [...claims.map(({ withdrawn }) => withdrawn), item?.withdrawn?.stamp, item?.erased?.stamp];
  const judged = [...claims.flatMap(({ judgements }) => judgements), ...(item?.assessments ?? [])];
  return [...judged.map(({ stamp }) => stamp), ...inferred, ...ends].filter((stamp) => stamp !== undefined);
}

function claimsOf(portfolio: Portfolio, sample: Sample): readonly Claim[] {
  return lookedCriteria(portfolio, sample).flatMap((criterion) => portfolio.claims.get(criterion)?.get(sample.evidence) ?? []);
}
