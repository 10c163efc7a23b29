import { useEffect, useMemo, useState } from 'react';
import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { OpenId } from '../../main/electron/contract/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { addressOf } from '../viewer/address-of.ts';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';

/** Files up to this many bytes are read and compared at once; larger ones are judged by their size. */
const readable = 50_000_000;

type Found = 'whole' | 'same-size' | 'different';

/** Whether the bytes are those that were added: read and compared with the recorded SHA-256, not only looked for. */
export function Unchanged({ item, states }: { readonly item: Evidence; readonly states: FileStates }) {
  const say = useSay();
  const { open } = usePortfolio();
  const files = useMemo(() => filesOf(item).filter(({ file }) => states.get(file) === 'here'), [item, states]);
  const [[of, found], setFound] = useState<readonly [readonly EvidenceFile[] | null, Found | null]>([null, null]);
  useEffect(() => {
    let wanted = true;
    void foundOf(open, files).then((result) => { if (wanted) setFound([files, result]); });
    return () => { wanted = false; };
  }, [open, files]);
  if (files.length === 0) return null;
  const result = of === files ? found : null;
  if (result === 'different') return <p className="row small unchanged notyet"><Icon name="alert" size="small" />{say('evidence.changed')}</p>;
  const words = result === null ? say('evidence.checking') : say(result === 'whole' ? 'evidence.unchanged' : 'evidence.same-size');
  return <p className="row small unchanged"><Icon name="shield" size="small" />{words}</p>;
}

async function foundOf(open: OpenId, files: readonly EvidenceFile[]): Promise<Found> {
  let found: Found = 'whole';
  for (const file of files) {
    if (file.size > readable) found = 'same-size';
    else if (!(await isWhole(open, file))) return 'different';
  }
  return found;
}

async function isWhole(open: OpenId, { file, sha256 }: EvidenceFile): Promise<boolean> {
  try {
    const answer = await fetch(addressOf(open, file));
    const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
  } catch {
    // Gone since it was looked for: the viewer says so.
    return true;
  }
}
