import { useEffect, useMemo } from 'react';
import { NumberedText } from './numbered-text.tsx';
import { linesOf, readText } from './read-text.ts';
import type { StageProps } from './shown-place.ts';
import { useBytes } from './use-bytes.ts';
import { Waiting } from './waiting.tsx';

/** A file's words, line by line with their numbers, exactly as they stand in it: nothing in it can run. */
export function TextStage(props: StageProps) {
  const { file, address, onBroken } = props;
  const fetched = useBytes(address, file.size);
  const lines = useMemo(() => (fetched.kind === 'here' ? linesOf(readText(fetched.bytes)) : null), [fetched]);
  useEffect(() => { if (fetched.kind === 'failed') onBroken(); }, [fetched, onBroken]);
  if (lines === null) return <Waiting name={file.name} share={fetched.kind === 'waiting' ? fetched.share : null} />;
  return <NumberedText {...props} pieces={lines} kind="line" look={/\.(csv|tsv|json|xml|html?|svg|js|css)$/.test(file.file) ? 'mono' : 'prose'} />;
}
