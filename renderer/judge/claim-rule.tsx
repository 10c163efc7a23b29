import { quotedRule } from '../../domain/rules/rule-words.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { ruleShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { SpeakingRule } from './rule-effects.ts';

export type Deciding = 'reason' | 'confirm' | 'infer';

interface Shown {
  readonly here: ClaimHere;
  readonly rule: SpeakingRule;
  /** Whether what accepting comes to is worked out. */
  readonly isKnown: boolean;
  readonly onAsk: (kind: Deciding) => void;
}

/** One rule: its sentence, what accepting would close or leave open, and what a person can decide about it here. */
export function ClaimRule({ here, rule: { outcome, effect, after }, isKnown, onAsk }: Shown) {
  const say = useSay();
  const { references } = usePortfolio();
  const { rule, judged, implied } = outcome;
  const criterion = nameOf(say, here.coverage, here.criterion);
  const reference = references.get(here.claim.evidence.id) ?? here.claim.evidence.reference;
  const deciding = decidingOf(here, { outcome, effect, after });
  return (
    <li className="rule">
      <StateGlyph state={ruleShows[judged.state]} />
      <p className="q s"><span className="off">{say(`rule-state.${judged.state}`)}: </span>{quotedRule(say, { rule, implied })}</p>
      <div className="close">
        {isKnown && effect !== 'quiet' ? <p className="ink">{say(`judge.effect.${effect}`, { criterion, reference })}</p> : null}
        <p>{effect === 'stays-open' || effect === 'opens' ? (after.wouldClose ?? after.because) : judged.because}</p>
        {deciding.map((kind) => <button key={kind} type="button" className="btn sm" onClick={() => onAsk(kind)}>{say(`judge.decide.${kind}`)}</button>)}
      </div>
    </li>
  );
}

/** What a person can decide about a rule, where this criterion needs it. */
function decidingOf({ criterion }: ClaimHere, { outcome: { rule, judged, claimed, confirmable, confirmation }, after }: SpeakingRule): readonly Deciding[] {
  const lacks = [judged, claimed, after].some(({ lacking }) => lacking.includes(criterion.key));
  return [
    ...(rule.kind === 'allow' && rule.when !== undefined && lacks ? ['reason' as const] : []),
    ...(rule.kind === 'infer' && criterion.state !== 'accepted' && criterion.state !== 'inferred' ? ['infer' as const] : []),
    ...(confirmable && confirmation === null ? ['confirm' as const] : []),
  ];
}
