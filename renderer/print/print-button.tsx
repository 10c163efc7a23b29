import { Progress } from '@mantine/core';
import { Icon } from '../look/icon.tsx';
import { useBridge } from '../bridge/bridge.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { Printing } from './use-printing.ts';

/** Writes the files; shows how far that is, what was written and where, or why not. */
export function PrintButton({ count, printing, onPrint, onCancel }: { readonly count: number; readonly printing: Printing; readonly onPrint: () => void; readonly onCancel: () => void }) {
  const say = useSay();
  return (
    <div className="write">
      {printing.kind === 'written' ? <Written files={printing.files} /> : null}
      {printing.kind === 'failed' ? <FailureNotice failure={printing.failure} /> : null}
      {printing.kind === 'writing' ? (
        <div className="row" role="status">
          <div className="grow"><span className="small">{printing.words}</span><Progress value={100 * printing.share} size="sm" aria-label={say('print.progress')} /></div>
          <button type="button" className="btn sm" onClick={onCancel}>{say('print.cancel')}</button>
        </div>
      ) : (
        <button type="button" className="btn primary" disabled={count === 0} onClick={onPrint}><Icon name="printer" />{say('print.write', { count })} <kbd className="k">{say('print.keys')}</kbd></button>
      )}
      {count === 0 ? <p className="small dim">{say('print.choose-first')}</p> : null}
    </div>
  );
}

function Written({ files }: { readonly files: readonly string[] }) {
  const say = useSay();
  const bridge = useBridge();
  const { open } = usePortfolio();
  return (
    <div className="note" role="status">
      <Icon name="check" />
      <div className="grow">
        <p className="b">{say('print.written', { count: files.length })}</p>
        <ul>{files.map((file) => (
          <li key={file} className="row">
            <span className="grow cut" title={file}><bdi>{file.split(/[\\/]/).at(-1)}</bdi></span>
            <button type="button" className="link" onClick={() => void bridge.showPrinted(open, file)}>{say('print.show')}</button>
          </li>
        ))}</ul>
      </div>
    </div>
  );
}
