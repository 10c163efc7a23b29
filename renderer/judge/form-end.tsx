import { useSay } from '../words/words.ts';

interface End {
  /** Why it cannot be written yet, and whether that is shown already. */
  readonly hindrance: string | null;
  readonly shown: string | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onWrite: () => void;
}

/** What still keeps it from being written; back, on, and writing it. */
export function FormEnd({ hindrance, shown, onStep, onWrite }: End) {
  const say = useSay();
  return (
    <div className="row small dim ends">
      <span className="grow" role="status">{shown}</span>
      <button type="button" className="btn sm" onClick={() => onStep(-1)}>{say('judge.previous')} <kbd className="k">K</kbd></button>
      <button type="button" className="btn sm" onClick={() => onStep(1)}>{say('judge.next')} <kbd className="k">J</kbd></button>
      <button type="button" className="btn sm primary" aria-disabled={hindrance !== null} onClick={onWrite}>{say('judge.write')} <kbd className="k">{say('judge.key.enter')}</kbd></button>
    </div>
  );
}
