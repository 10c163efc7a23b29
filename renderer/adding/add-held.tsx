import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { today } from '../parts/today.ts';
import { useSay } from '../words/words.ts';
import { AddEnd } from './add-end.tsx';
import { closeAdding } from './adding-host.ts';
import { ItemFields } from './item-fields.tsx';
import { isEnough, nothingSaid, toSay, type Said } from './item-said.ts';
import { useAdding } from './use-adding.ts';

/** Evidence that stays where it is: no file, and words that say where it can be seen. */
export function AddHeld() {
  const say = useSay();
  const { add, progress } = useAdding();
  const [said, setSaid] = useState<Said>({ ...nothingSaid, method: 'product', day: today(), setting: 'workplace' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const can = isEnough(said) && said.heldAt.trim() !== '';
  const submit = async (): Promise<void> => {
    const added = await add([{ kind: 'add-evidence', evidence: toSay(said), files: [] }]);
    setFailure(added.failure);
    if (added.failure === null) closeAdding();
  };
  return (
    <form className="col gap3" onSubmit={(event) => { event.preventDefault(); if (can) void submit(); }}>
      <p className="small dim">{say('adding.held')}</p>
      <ItemFields said={said} isHeld onChange={(part) => setSaid((before) => ({ ...before, ...part }))} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <AddEnd can={can} progress={progress} label={say('adding.add', { count: 1 })} />
    </form>
  );
}
