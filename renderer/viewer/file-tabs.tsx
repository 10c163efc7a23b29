import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { shownKind, type ShownKind } from '../../domain/evidence/file-kind.ts';

const icons: Readonly<Record<ShownKind, IconName>> = { picture: 'image', pdf: 'file', audio: 'music', video: 'video', mail: 'mail', text: 'file', document: 'file', other: 'paperclip' };

interface Tabs { readonly files: readonly EvidenceFile[]; readonly written: EvidenceFile | undefined; readonly current: EvidenceFile; readonly onChoose: (file: EvidenceFile) => void }

/** The files of one item, to choose from. */
export function FileTabs({ files, written, current, onChoose }: Tabs) {
  const say = useSay();
  return (
    <div className="filetabs" role="group" aria-label={say('viewer.files')}>
      {files.map((file) => (
        <button key={file.file} type="button" aria-pressed={file === current} className={file === current ? 'on' : ''} onClick={() => onChoose(file)}>
          <Icon name={file === written ? 'notebook' : icons[shownKind(file)]} size="small" /><span className="cut" dir="auto">{file === written ? say('viewer.written') : file.name}</span>
        </button>
      ))}
    </div>
  );
}
