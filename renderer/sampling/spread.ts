import { methodName } from '../../domain/report/words/method-words.ts';
import { isJudged, samplableOf, type Samplable } from '../../domain/sampling/samplable.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { Say } from '../../domain/words/say.ts';
import type { UnitSampled } from '../portfolio/samples-here.ts';

/** Of how many judged items of a kind the sample holds how many. */
export interface Share { readonly name: string; readonly have: number; readonly of: number }

/** What a sample spreads over: methods, and assessors where there are several. `chosen` is counted as if it were sampled. */
export interface Spread { readonly items: Share; readonly methods: readonly Share[]; readonly assessors: readonly Share[] }

/** How the sample of a unit spreads over what was judged. */
export function spreadOf(say: Say, portfolio: Portfolio, { coverage, assurance }: UnitSampled, chosen: Iterable<EvidenceId>): Spread {
  const items = samplableOf(portfolio, coverage).filter(({ parts }) => parts.some(isJudged));
  const held = new Set([...chosen, ...assurance.samples.map(({ sample }) => sample.evidence)]);
  const by = (namesOf: (item: Samplable) => readonly string[]): readonly Share[] => {
    const shares = new Map<string, Share>();
    for (const item of items) {
      for (const name of new Set(namesOf(item))) {
        const { have, of } = shares.get(name) ?? { have: 0, of: 0 };
        shares.set(name, { name, have: have + Number(held.has(item.evidence.id)), of: of + 1 });
      }
    }
    return [...shares.values()];
  };
  const assessors = by(({ parts }) => parts.filter(isJudged).flatMap(({ claim, inference }) => {
    const writer = claim?.judgement?.stamp.writer ?? inference?.stamp.writer;
    return (writer === undefined ? undefined : portfolio.writers.get(writer)?.person.name) ?? [];
  }));
  const all = by(() => ['']);
  return { items: all[0] ?? { name: '', have: 0, of: 0 }, methods: by(({ evidence: { fields } }) => [methodName(say, fields.method)]), assessors: assessors.length > 1 ? assessors : [] };
}
