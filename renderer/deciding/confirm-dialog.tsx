import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { Quote } from '../parts/quote.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useSay } from '../words/words.ts';
import { DecidingDialog, slotFor } from './deciding-dialog.tsx';

/** The assessor's word, with grounds, that a rule only a person can decide is satisfied; what the program can count stands beside it. */
export function ConfirmDialog({ unit: unitId, outcome, onClose }: { readonly unit: UnitId; readonly outcome: RuleOutcome; readonly onClose: () => void }) {
  const say = useSay();
  const act = useAct();
  const rule = `${unitId}#${outcome.id}`;
  return (
    <DecidingDialog
      title={say('deciding.confirm')} slot={slotFor('confirm', `${unitId}#${outcome.id}`)} label={say('deciding.confirm.words')} hint={say('deciding.confirm.hint')}
      act={say('deciding.confirm.write')} onClose={onClose} hindrance={() => null}
      write={(because) => act({ kind: 'confirm', rule, because }, { inPlace: true, told: say('deciding.confirm.written') })}
    >
      <div className="of"><Quote small>{`“${outcome.rule.sentence}”`}</Quote></div>
      <div className="facts"><b>{say('deciding.confirm.facts')}</b> {outcome.judged.beside ?? outcome.judged.because}</div>
    </DecidingDialog>
  );
}
