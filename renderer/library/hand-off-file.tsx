import { sizeWords } from '../../domain/report/words/file-words.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { HandOffSeen } from './use-hand-off.ts';

/** The file that is to be taken in: its name and place, and what can be seen of it from outside. */
export function HandOffFile({ file, seen }: { readonly file: string; readonly seen: HandOffSeen }) {
  const say = useSay();
  return (
    <div className="card hand-off-file">
      <Icon name="package-open" size="large" />
      <div className="grow">
        <p className="b" dir="auto">{file.split(/[\\/]/).at(-1)}</p>
        <p className="small dim path">{file}</p>
        {seen.kind === 'seen' ? <p className="small">{say(`take-in.closed.${seen.here.closed}`, { size: sizeWords(seen.here.bytes) })}</p> : null}
      </div>
    </div>
  );
}
