import { useEffect, useMemo } from 'react';
import { NumberedText } from './numbered-text.tsx';
import { readTable } from './read-table.ts';
import { linesOf, readText } from './read-text.ts';
import type { StageProps } from './shown-place.ts';
import { TableStage } from './table-stage.tsx';
import { useBytes } from './use-bytes.ts';
import { Waiting } from './waiting.tsx';

/** A file's words, line by line with their numbers (rows, in a table), exactly as they stand in it: nothing in it can run. */
export function TextStage(props: StageProps) {
  const { file, address, onBroken } = props;
  const fetched = useBytes(address, file.size);
  const isTable = /\.(csv|tsv)$/.test(file.file);
  const text = useMemo(() => (fetched.kind === 'here' ? readText(fetched.bytes) : null), [fetched]);
  const lines = useMemo(() => (text === null || isTable ? null : linesOf(text)), [text, isTable]);
  const table = useMemo(() => (text === null || !isTable ? null : readTable(text)), [text, isTable]);
  useEffect(() => { if (fetched.kind === 'failed') onBroken(); }, [fetched, onBroken]);
  if (table !== null) return <TableStage {...props} table={table} />;
  if (lines === null) return <Waiting name={file.name} share={fetched.kind === 'waiting' ? fetched.share : null} />;
  return <NumberedText {...props} pieces={lines} kind="line" look={/\.(json|xml|html?|svg|js|css)$/.test(file.file) ? 'mono' : 'prose'} />;
}
