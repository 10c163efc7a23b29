import { useSay } from '../words/words.ts';
import { closeAdding } from './adding-host.ts';
import { ProgressLine } from './progress-line.tsx';
import type { Progress } from './use-adding.ts';

/** The end of a form that adds: leave, or add; how far it is, while it goes on. */
export function AddEnd({ can, label, progress }: { readonly can: boolean; readonly label: string; readonly progress: Progress | null }) {
  const say = useSay();
  return (
    <>
      {progress === null ? null : <ProgressLine progress={progress} />}
      <div className="row adding-end">
        <span className="grow small dim">{say('adding.stays-here')}</span><button type="button" className="btn quiet" onClick={closeAdding}>{say('claiming.cancel')}</button>
        <button type="submit" className="btn primary" disabled={!can || progress !== null}>{label}</button>
      </div>
    </>
  );
}
