import type { CompiledRule } from './compile-rules.ts';
import { confirmationWords, type ConfirmationStanding } from './confirmation-standing.ts';
import { criterionWords } from './criterion-words.ts';
import { distinct } from './evidence-words.ts';
import type { CriterionAt, RuleView } from './facts.ts';
import { asSentence, sentences } from './list-words.ts';
import type { LevelOutcome, RuleOutcome } from './outcome.ts';
import { once, type Verdict } from './verdict.ts';

/** What a kind of rule found at one level, and what it looked at. */
export interface Found { readonly view: RuleView; readonly verdict: Verdict }

/** Puts the two levels of a rule together: what a person confirmed, and what judging would close. */
export function ruleOutcome({ id, rule, implied }: CompiledRule, claimed: Found, judged: Found, standing: ConfirmationStanding | null): RuleOutcome {
  const mended = rule.repaired === undefined ? null : claimed.view.say('rule.mended', { what: asSentence(rule.repaired) });
  const closed = { ...judged, verdict: { ...judged.verdict, close: judgedClose(claimed, judged) } };
  return {
    id, rule, implied,
    claimed: levelOutcome(confirmed(claimed, standing), mended),
    judged: levelOutcome(confirmed(closed, standing), mended),
    served: judged.verdict.served.map((criterion) => criterion.key),
    confirmable: isConfirmable(claimed.verdict) || isConfirmable(judged.verdict),
    confirmation: standing?.fault === null ? standing.confirmation : null,
  };
}

function isConfirmable(found: Verdict): boolean {
  return found.state === 'for-a-person' || found.confirmable === true;
}

function confirmed({ view, verdict }: Found, standing: ConfirmationStanding | null): Verdict {
  if (standing === null || !isConfirmable(verdict)) return verdict;
  const words = (): string => confirmationWords(view.say, standing);
  const beside = verdict.beside ?? verdict.because;
  if (standing.fault !== null) return { ...verdict, because: () => sentences(words(), verdict.because()) };
  return { ...verdict, state: 'met', because: () => sentences(words(), beside()), beside, confirmed: true, close: null };
}

function levelOutcome(verdict: Verdict, mended: string | null): LevelOutcome {
  const because = once(() => sentences(verdict.because(), mended));
  const beside = once(() => (verdict.confirmed === true && verdict.beside !== undefined ? sentences(verdict.beside(), mended) : null));
  const close = once(() => verdict.close?.words() ?? null);
  const references = once(() => distinct(verdict.rests()).map((item) => item.reference));
  const lacking = once(() => (verdict.state === 'open' || verdict.state === 'for-a-person' ? verdict.lacking.map((criterion) => criterion.key) : []));
  return {
    state: verdict.state,
    who: verdict.close?.who ?? null,
    get because() { return because(); },
    get beside() { return beside(); },
    get wouldClose() { return close(); },
    get references() { return references(); },
    get lacking() { return lacking(); },
  };
}

/** Where the claims would give what the judgements do not, judging comes first; what the claims lack too comes after. */
function judgedClose(claimed: Found, judged: Found): Verdict['close'] {
  if (judged.verdict.state !== 'open') return judged.verdict.close;
  const waiting = waitingIn(claimed, judged.verdict.lacking);
  const rest = claimed.verdict.state === 'open' || claimed.verdict.state === 'for-a-person' ? claimed.verdict.close : null;
  if (waiting.length > 0) return judgingCloses(judged.view, waiting, rest);
  const waits = claimed.verdict.state !== 'open' && waitingIn(claimed, judged.view.target).length > 0;
  return waits ? { words: () => sentences(judged.view.say('rule.close.judge-any'), rest?.words() ?? null), who: 'assessor' } : judged.verdict.close;
}

/** What a trainee accepted waits to be countersigned; the rest waits to be judged. */
function judgingCloses({ say }: RuleView, waiting: readonly CriterionAt[], rest: Verdict['close']): Verdict['close'] {
  const [signing, judging] = [waiting.filter((criterion) => criterion.toCountersign), waiting.filter((criterion) => !criterion.toCountersign)];
  const words = (key: 'rule.close.judge' | 'rule.close.countersign', some: readonly CriterionAt[]): string | null => (some.length === 0 ? null : say(key, { criteria: criterionWords(say, some) }));
  return {
    words: () => sentences(words('rule.close.judge', judging), words('rule.close.countersign', signing), rest?.words() ?? null),
    who: judging.length > 0 ? 'assessor' : 'countersigning-assessor',
  };
}

/** Those of `criteria` that the claims would serve and that have claims not accepted yet. */
function waitingIn(claimed: Found, criteria: readonly CriterionAt[]): readonly CriterionAt[] {
  const without = new Set(claimed.verdict.lacking.map((criterion) => criterion.key));
  const items = new Map(claimed.view.target.map((criterion) => [criterion.key, criterion.items.length]));
  return criteria.filter((criterion) => !without.has(criterion.key) && (items.get(criterion.key) ?? 0) > criterion.items.length);
}
