import { useState } from 'react';
import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { ConfirmDialog } from '../deciding/confirm-dialog.tsx';
import { InferDialog } from '../deciding/infer-dialog.tsx';
import { ReasonDialog } from '../deciding/reason-dialog.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useForm } from './form-context.ts';
import { mayAssess } from './may.ts';

/** What the assessor can decide about one criterion for a rule that lacks it: a reason, an inference, a confirmation. */
export function CriterionDecisions({ outcome, criterion }: { readonly outcome: RuleOutcome; readonly criterion: CriterionCoverage }) {
  const say = useSay();
  const { here } = useForm();
  const { who } = usePortfolio();
  const [isOpen, setOpen] = useState(false);
  const { rule, confirmable, confirmation } = outcome;
  const isHowTo = rule.kind === 'infer' && (rule.only === undefined || here.unit.howTo.includes(criterion.label));
  const kind = isHowTo ? 'infer' : rule.kind === 'allow' && rule.when !== undefined ? 'reason' : confirmable && confirmation === null ? 'confirm' : null;
  if (kind === null || !mayAssess(who)) return null;
  const close = (): void => setOpen(false);
  return (
    <div className="row note-do">
      <button type="button" className="btn sm" onClick={() => setOpen(true)}>{kind === 'infer' ? say('unit.rule.infer-this') : say(`unit.rule.${kind}`)}</button>
      {isOpen && kind === 'infer' ? <InferDialog unit={here.id} criterion={criterion.key} onClose={close} /> : null}
      {isOpen && kind === 'reason' ? <ReasonDialog unit={here.id} outcome={outcome} chosen={[criterion.key]} onClose={close} /> : null}
      {isOpen && kind === 'confirm' ? <ConfirmDialog unit={here.id} outcome={outcome} onClose={close} /> : null}
    </div>
  );
}
