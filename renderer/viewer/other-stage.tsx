import { useState } from 'react';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { fileWords, sizeWords } from '../../domain/report/words/file-words.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** A file that is not shown here: what it is, and where to open it. */
export function OtherStage({ file, broken }: { readonly file: EvidenceFile; readonly broken: boolean }) {
  const say = useSay();
  return (
    <div className="stage">
      <div className="card other">
        <Icon name="file" size="huge" />
        <p className="b said" dir="auto">{file.name}</p>
        <p className="small dim">{fileWords(say, file, undefined)} · {sizeWords(file.size)}</p>
        <p className="small">{say(broken ? 'viewer.broken' : 'viewer.other')}</p>
        <OpenInFolder file={file} />
      </div>
    </div>
  );
}

/** Shows the file in its folder; it is opened from there with the program for it. */
export function OpenInFolder({ file }: { readonly file: EvidenceFile }) {
  const say = useSay();
  const bridge = useBridge();
  const { open } = usePortfolio();
  const [failure, setFailure] = useState<Failure | null>(null);
  const show = async (): Promise<void> => {
    const shown = await bridge.showFile(open, file.file);
    setFailure(shown.ok ? null : shown.failure);
  };
  return <><button type="button" className="btn sm" onClick={() => void show()}><Icon name="folder-open" size="small" />{say('viewer.open-folder')}</button>{failure === null ? null : <FailureNotice failure={failure} />}</>;
}
