import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { useSay } from '../words/words.ts';
import { ReasonForm } from './reason-form.tsx';

interface Asked { readonly item: Evidence; readonly reference: string; readonly onClose: () => void }

/** Withdraws an item, with the reason that the index prints; it can be restored. */
export function WithdrawDialog({ item, reference, onClose }: Asked) {
  const say = useSay();
  return (
    <ReasonForm
      title={say('evidence.withdraw.title', { reference })} label={say('evidence.withdraw.why')} button={say('evidence.withdraw.do', { reference })} slot={`withdraw:${item.id}`}
      action={(because) => ({ kind: 'withdraw', reference, because })} told={say('evidence.withdraw.done', { reference })} onClose={onClose}
    ><p>{say('evidence.withdraw.what', { reference })}</p></ReasonForm>
  );
}
