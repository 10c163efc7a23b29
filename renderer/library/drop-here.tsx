import { useCallback, useState } from 'react';
import { Icon } from '../look/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSay } from '../words/words.ts';
import { useDroppedFolder } from './use-dropped-folder.ts';

/** Says that folders can be dropped anywhere, and shows when one is held over the window. */
export function DropHere({ open }: { readonly open: (folder: string) => void }) {
  const say = useSay();
  const [wasNothing, setNothing] = useState(false);
  const over = useDroppedFolder(open, useCallback(() => setNothing(true), []));
  return (
    <>
      {wasNothing ? <Notice tone="more">{say('library.drop.nothing')}</Notice> : null}
      <div className="empty row drop"><Icon name="package-open" size="large" /><span className="grow">{say('library.drop')}</span></div>
      {over ? <div className="drop-over" aria-hidden="true"><Icon name="package-open" size="huge" />{say('library.drop.now')}</div> : null}
    </>
  );
}
