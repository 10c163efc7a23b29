import { useDeferredValue, useMemo, useState } from 'react';
import { acceptancePreview } from '../../domain/coverage/acceptance-preview.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { ConfirmDialog } from '../deciding/confirm-dialog.tsx';
import { InferDialog } from '../deciding/infer-dialog.tsx';
import { ReasonDialog } from '../deciding/reason-dialog.tsx';
import { rulesSpeakingOf } from '../parts/rules-speaking-of.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { ClaimRule, type Deciding } from './claim-rule.tsx';
import { ruleEffects } from './rule-effects.ts';

/** The unit's own sentences that speak of this criterion, with what accepting this evidence closes and what it cannot. */
export function ClaimRules({ here }: { readonly here: ClaimHere }) {
  const say = useSay();
  const { portfolio, who, counts } = usePortfolio();
  const [asked, setAsked] = useState<{ readonly kind: Deciding; readonly outcome: RuleOutcome } | null>(null);
  const { unit, coverage, criterion, claim: { claim, state } } = here;
  // Counting the whole unit anew takes a moment in a large portfolio: the claim shows first.
  const seen = useDeferredValue(here);
  const after = useMemo(
    () => (who === null || seen.claim.state === 'accepted' ? null : acceptancePreview(portfolio, seen.unit, seen.claim.claim, who, { counts, say })),
    [seen, portfolio, who, counts, say],
  );
  const isCounted = seen.claim.claim === claim;
  const rules = ruleEffects(rulesSpeakingOf(say, unit, coverage, criterion.key), isCounted ? after : null, criterion.key);
  const loud = rules.filter(({ effect }) => effect !== 'quiet');
  const quiet = rules.filter(({ effect }) => effect === 'quiet');
  const close = (): void => setAsked(null);
  const list = (some: typeof rules) => some.map((rule) => <ClaimRule key={rule.outcome.id} here={here} rule={rule} isKnown={isCounted && state !== 'accepted'} onAsk={(kind) => setAsked({ kind, outcome: rule.outcome })} />);
  return (
    <div className="sec speaks">
      {coverage.noRules === null ? null : <p className="small dim">{coverage.noRules}</p>}
      <ul>{list(loud)}</ul>
      {quiet.length === 0 ? null : <details className="small"><summary className="dim">{say('judge.quiet-rules', { count: quiet.length })}</summary><ul>{list(quiet)}</ul></details>}
      {asked?.kind === 'reason' ? <ReasonDialog unit={here.unitId} outcome={asked.outcome} chosen={[criterion.key]} onClose={close} /> : null}
      {asked?.kind === 'confirm' ? <ConfirmDialog unit={here.unitId} outcome={asked.outcome} onClose={close} /> : null}
      {asked?.kind === 'infer' ? <InferDialog unit={here.unitId} criterion={criterion.key} onClose={close} /> : null}
    </div>
  );
}
