import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { Progress } from './use-adding.ts';

/** A file that is being copied: its name, how far, and a way to stop. */
export function ProgressLine({ progress }: { readonly progress: Progress }) {
  const say = useSay();
  const { words, share, cancel } = progress;
  return (
    <div className="prog-line" role="status">
      <div className="row micro dim">
        <span className="cut grow">{words === '' ? say('adding.copying') : words}</span><span className="num">{say('viewer.percent', { percent: Math.round(share * 100) })}</span>
        <button type="button" className="btn quiet icon sm" aria-label={say('adding.cancel-copy')} onClick={cancel}><Icon name="close" size="small" /></button>
      </div>
      <div className="prog"><i style={{ width: `${share * 100}%` }} /></div>
    </div>
  );
}
