import { assessmentFor } from '../../domain/coverage/assessment-for.ts';
import { compareReferences } from '../../domain/evidence/reference.ts';
import type { WriterId } from '../../domain/command/line.ts';
import type { Quality } from '../../domain/portfolio/portfolio.ts';
import { dayOfInstant } from '../../domain/text/instant.ts';
import type { Day } from '../../domain/text/day.ts';
import type { Say } from '../../domain/words/say.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { allClaims, type ClaimHere } from '../portfolio/claims-to-judge.ts';
import { unitsThatStand } from '../portfolio/units-that-stand.ts';
import type { View } from '../portfolio/view.ts';

export type Grouping = 'evidence' | 'criterion';

/** A line of the queue: the head of what stands together, with what an item is not yet, or a claim. */
export type QueueRow =
  | { readonly kind: 'head'; readonly id: string; readonly code: string; readonly title: string; readonly quoted: boolean; readonly lacking: readonly Quality[] }
  | { readonly kind: 'claim'; readonly id: string; readonly here: ClaimHere; readonly name: string; readonly words: string; readonly quoted: boolean };

export interface Queue {
  readonly all: ReadonlyMap<string, ClaimHere>;
  readonly waiting: readonly ClaimHere[];
  /** Judged today by who works here, the latest first. */
  readonly today: readonly ClaimHere[];
  /** The claims that wait and those of this sitting, in groups. */
  readonly rows: readonly QueueRow[];
}

/** A claim by its evidence and its criterion. */
export function claimId({ criterion, claim }: Pick<ClaimHere, 'criterion' | 'claim'>): string {
  return `${claim.evidence.id}:${criterion.key}`;
}

/** Whether a claim waits to be judged. */
export function waits({ claim }: ClaimHere): boolean {
  return claim.state === 'waiting' || claim.state === 'stale' || claim.state === 'uncounted';
}

/** The queue as the portfolio stands; `kept` are claims of this sitting, which stay where they were once they are judged. */
export function queueOf(say: Say, view: Pick<View, 'units' | 'coverage' | 'references' | 'writer' | 'portfolio' | 'counts' | 'who'>, grouping: Grouping, kept: ReadonlySet<string>, day: Day): Queue {
  const all = allClaims({ units: unitsThatStand(view), coverage: view.coverage });
  const waiting = all.filter(waits);
  const shown = all.filter((here) => waits(here) || kept.has(claimId(here)));
  const rows = grouping === 'evidence' ? byEvidence(say, view, shown) : byCriterion(say, view, shown);
  const today = all.filter((here) => isJudgedBy(here, view.writer, day)).sort((a, b) => (b.claim.judgement?.stamp.n ?? 0) - (a.claim.judgement?.stamp.n ?? 0));
  return { all: new Map(all.map((here) => [claimId(here), here])), waiting, today, rows };
}

/** A mark in the margin of one's own record is accepted by being written: it was never in the queue. */
function isJudgedBy(here: ClaimHere, writer: WriterId | null, day: Day): boolean {
  const { claim: { claim, judgement } } = here;
  return writer !== null && judgement !== null && !waits(here) && judgement.stamp.writer === writer && judgement.stamp.line !== claim.made.line && dayOfInstant(judgement.stamp.at) === day;
}

function byEvidence(say: Say, { references, portfolio, counts, who }: Pick<View, 'references' | 'portfolio' | 'counts' | 'who'>, claims: readonly ClaimHere[]): readonly QueueRow[] {
  const groups = grouped(claims, ({ claim }) => claim.evidence);
  const sorted = [...groups].map(([evidence, some]) => ({ evidence, reference: references.get(evidence.id) ?? evidence.reference, some })).sort((a, b) => compareReferences(a.reference, b.reference));
  return sorted.flatMap(({ evidence, reference, some }): readonly QueueRow[] => [
    { kind: 'head', id: evidence.id, code: reference, title: evidence.fields.title, quoted: false, lacking: assessmentFor(portfolio, counts, { id: who?.person.id ?? '' }, some.map(({ unitId }) => unitId), evidence).lacking },
    ...some.map((here): QueueRow => ({ kind: 'claim', id: claimId(here), here, name: nameOf(say, here.coverage, here.criterion), words: here.criterion.text, quoted: true })),
  ]);
}

function byCriterion(say: Say, { references }: Pick<View, 'references'>, claims: readonly ClaimHere[]): readonly QueueRow[] {
  const groups = grouped(claims, ({ criterion }) => criterion);
  return [...groups].flatMap(([criterion, some]): readonly QueueRow[] => {
    const [first] = some;
    return first === undefined ? [] : [
      { kind: 'head', id: criterion.key, code: nameOf(say, first.coverage, criterion), title: criterion.text, quoted: true, lacking: [] },
      ...some.map((here): QueueRow => ({ kind: 'claim', id: claimId(here), here, name: references.get(here.claim.evidence.id) ?? here.claim.evidence.reference, words: here.claim.evidence.fields.title, quoted: false })),
    ];
  });
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const some = groups.get(key);
    if (some === undefined) groups.set(key, [one]);
    else some.push(one);
  }
  return groups;
}

/** The next claim that waits after this one in the order of the rows, round to the first; null where none does. `judged` wait no more. */
export function nextWaiting(rows: readonly QueueRow[], from: string, judged: ReadonlySet<string>): string | null {
  const claims = rows.filter((row) => row.kind === 'claim');
  const at = claims.findIndex(({ id }) => id === from);
  const around = [...claims.slice(at + 1), ...claims.slice(0, Math.max(at, 0))];
  return around.find((row) => waits(row.here) && !judged.has(row.id))?.id ?? null;
}

/** The claim `by` lines before or after this one, or the one itself at either end. */
export function neighbour(rows: readonly QueueRow[], from: string, by: 1 | -1): string {
  const claims = rows.filter((row) => row.kind === 'claim');
  const at = claims.findIndex(({ id }) => id === from);
  return claims[at < 0 ? 0 : at + by]?.id ?? from;
}
