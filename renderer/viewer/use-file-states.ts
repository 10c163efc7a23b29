import { useEffect, useState } from 'react';
import type { BytesState } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { useBridge } from '../bridge/bridge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { FileStates } from './shown-files.ts';

const none: FileStates = new Map<EvidenceFileName, BytesState>();

/** Where the bytes of every file are; asked again whenever something came to the portfolio, also where only bytes came or went. Empty until the answer is here. */
export function useFileStates(): FileStates {
  const bridge = useBridge();
  const { open, fold } = usePortfolio();
  const [states, setStates] = useState(none);
  const [heard, setHeard] = useState(0);
  const lines = fold.entries.length;
  useEffect(() => bridge.on('news', (told) => { if (told.open === open) setHeard((before) => before + 1); }), [bridge, open]);
  useEffect(() => {
    let wanted = true;
    const timer = window.setTimeout(() => {
      void bridge.fileStates(open).then((answer) => {
        if (wanted && answer.ok) setStates((before) => same(before, answer.value) ? before : new Map(answer.value));
      });
    }, 30);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [bridge, open, lines, heard]);
  return states;
}

function same(before: FileStates, now: readonly (readonly [EvidenceFileName, BytesState])[]): boolean {
  return before.size === now.length && now.every(([file, state]) => before.get(file) === state);
}
