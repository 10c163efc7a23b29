import { StateWord } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';

/** What the signs in the cells say, and the keys that move and claim. */
export function MatrixLegend() {
  const say = useSay();
  return (
    <div className="leg">
      {(['claimed', 'accepted', 'notyet', 'more', 'stale'] as const).map((state) => <StateWord key={state} state={state} />)}
      <span className="end keys">
        {say('matrix.move')} {['←', '↑', '↓', '→'].map((key) => <kbd key={key} className="k">{key}</kbd>)} {say('matrix.claim-or-withdraw')} <kbd className="k">{say('key.space')}</kbd>
        {' '}{say('matrix.open')} <kbd className="k">Enter</kbd>
      </span>
    </div>
  );
}
