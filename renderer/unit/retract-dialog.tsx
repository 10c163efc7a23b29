import { DecidingDialog, slotFor } from '../deciding/deciding-dialog.tsx';
import { Quote } from '../parts/quote.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useSay } from '../words/words.ts';

interface Retract {
  readonly object: 'inference' | 'reason' | 'confirmation';
  readonly id: string;
  /** The words that are taken back. */
  readonly said: string;
  readonly onClose: () => void;
}

/** Takes an inference, a reason or a confirmation back, with why; it stays on record. */
export function RetractDialog({ object, id, said, onClose }: Retract) {
  const say = useSay();
  const act = useAct();
  return (
    <DecidingDialog
      title={say(`unit.retract.${object}`)} slot={slotFor('retract', id)} label={say('unit.retract.words')} hint={say('unit.retract.hint')} act={say('unit.retract.write')} onClose={onClose} hindrance={() => null}
      write={(because) => act({ kind: 'retract', object, id, because }, { inPlace: true, told: say('unit.retract.done') })}
    >
      <div className="of"><Quote small>{said}</Quote></div>
    </DecidingDialog>
  );
}
