import { useEffect, useRef } from 'react';
import { qualities, type Quality } from '../../domain/portfolio/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { ItemChecks } from './item-checks.tsx';
import type { JudgementOf } from './judgement-of.ts';
import { NotYetForm } from './not-yet-form.tsx';
import { claimId } from './queue.ts';
import { useAssessing } from './use-assessing.ts';
import { VerdictForm } from './verdict-form.tsx';

/** What is said of the item as a whole, and the verdict on this claim: while the item is not yet all three, no verdict is asked for. */
export function JudgementForm({ here, others, onWritten, onStep, back }: JudgementOf) {
  const say = useSay();
  const { references } = usePortfolio();
  const assessing = useAssessing(here);
  const words = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef(false);
  const { evidence } = here.claim;
  const reference = references.get(evidence.id) ?? evidence.reference;
  const isNot = assessing.not.length > 0;
  // The words are there once it is drawn that one of the three is not yet.
  useEffect(() => {
    if (wanted.current) words.current?.focus();
    wanted.current = false;
  });
  const turn = (quality: Quality): void => {
    wanted.current = assessing.said[quality] === 'yes';
    assessing.toggle(quality);
  };
  const write = async (): Promise<void> => { if (await assessing.write()) onWritten([here, ...others]); };
  useCommands([
    ...qualities.map((quality, at) => ({ id: `judge-${quality}`, label: say('judge.item.turn', { reference, quality: say(`quality.${quality}`) }), keys: String(at + 1), run: () => { back.current?.focus({ preventScroll: true }); turn(quality); } })),
    { id: 'judge-next', label: say('judge.next'), keys: 'j', run: () => onStep(1) },
    { id: 'judge-previous', label: say('judge.previous'), keys: 'k', run: () => onStep(-1) },
  ]);
  return (
    <div className="sec deciding-form">
      <ItemChecks item={evidence} reference={reference} assessing={assessing} onTurn={turn} />
      {isNot
        ? <NotYetForm reference={reference} assessing={assessing} words={words} onWrite={() => void write()} onStep={onStep} back={back} />
        : <VerdictForm key={claimId(here)} here={here} others={others} assessing={assessing} onWritten={onWritten} onStep={onStep} back={back} />}
    </div>
  );
}
