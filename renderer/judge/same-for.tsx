import { Checkbox } from '@mantine/core';
import { nameOf } from '../parts/criterion-names.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { useSay } from '../words/words.ts';
import { claimId } from './queue.ts';

// More than these are not named one by one: they can be accepted together or judged each for itself.
const mostNamed = 12;

interface Same {
  readonly others: readonly ClaimHere[];
  readonly same: readonly string[];
  readonly onSame: (same: readonly string[]) => void;
  readonly acceptAll: string;
  readonly onAcceptAll: () => void;
}

/** The other claims of the item that wait: the same verdict for some of them, or all accepted in one go. */
export function SameFor({ others, same, onSame, acceptAll, onAcceptAll }: Same) {
  const say = useSay();
  return (
    <div className="same">
      {others.length > mostNamed ? null : (
        <Checkbox.Group label={say('judge.same-for')} value={[...same]} onChange={onSame}>
          <div className="row wrap">{others.map((other) => <Checkbox key={claimId(other)} size="xs" value={claimId(other)} label={nameOf(say, other.coverage, other.criterion)} />)}</div>
        </Checkbox.Group>
      )}
      <button type="button" className="btn sm soft" onClick={onAcceptAll}>{acceptAll} <kbd className="k">⇧A</kbd></button>
    </div>
  );
}
