import { useEffect, useState } from 'react';
import { useSay } from '../words/words.ts';
import { NumberedText } from './numbered-text.tsx';
import { OpenInFolder } from './other-stage.tsx';
import type { StageProps } from './shown-place.ts';
import { useBytes } from './use-bytes.ts';
import { Waiting } from './waiting.tsx';

/** A Word document's words, paragraph by paragraph with their numbers; how it looks is seen in the program it was made with. */
export function DocumentStage(props: StageProps) {
  const say = useSay();
  const { file, address, onBroken } = props;
  const fetched = useBytes(address, file.size);
  const [paragraphs, setParagraphs] = useState<readonly string[] | null>(null);
  useEffect(() => {
    setParagraphs(null);
    if (fetched.kind === 'failed') onBroken();
    if (fetched.kind !== 'here') return;
    let wanted = true;
    import('./read-docx.ts').then(({ readDocx }) => { if (wanted) setParagraphs(readDocx(fetched.bytes)); }).catch(() => { if (wanted) onBroken(); });
    return () => { wanted = false; };
  }, [fetched, onBroken]);
  if (paragraphs === null) return <Waiting name={file.name} share={fetched.kind === 'waiting' ? fetched.share : null} />;
  return (
    <>
      <div className="only-words row small"><span className="grow">{say('viewer.only-words')}</span><OpenInFolder file={file} /></div>
      <NumberedText {...props} pieces={paragraphs} kind="paragraph" look="prose" />
    </>
  );
}
