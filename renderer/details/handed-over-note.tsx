import type { HandedOver } from '../../main/electron/contract/hand-off.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Notice } from '../parts/notice.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** The hand-off file that was written, what did not go into it, and what to do with the passphrase. */
export function HandedOverNote({ made: { file, leftOut } }: { readonly made: HandedOver }) {
  const say = useSay();
  const bridge = useBridge();
  const { open } = usePortfolio();
  return (
    <div className="handed-over" role="status">
      <Notice tone="accent" icon="check">
        <b className="b">{say('done.handed-over', { path: file })}</b> {say('hand-over.tell')}
      </Notice>
      <button type="button" className="btn sm" onClick={() => void bridge.showPrinted(open, file)}>{say('hand-over.show')}</button>
      {leftOut.length === 0 ? null : <ul className="small">{leftOut.map((sentence) => <li key={sentence} dir="auto">{sentence}</li>)}</ul>}
    </div>
  );
}
