import { useEffect } from 'react';
import { useBridge } from '../bridge/bridge.ts';
import { timeNow, today } from '../parts/today.ts';
import { useSay } from '../words/words.ts';
import { openAdding } from './adding-host.ts';
import { givenFiles, givenText } from './given.ts';

/** Pictures, files and text that are pasted outside a text field become evidence to add. */
export function usePasting(): void {
  const say = useSay();
  const bridge = useBridge();
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const at = event.target instanceof Element ? event.target : null;
      const isWriting = at !== null && at.closest('input, textarea, [contenteditable="true"]') !== null;
      if (isWriting || event.clipboardData === null) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      const name = say('adding.pasted', { day: today(), time: timeNow().replace(':', '.') });
      if (files.length === 0) openAdding([givenText(text, `${name}.txt`)]);
      else void givenFiles(files.map((file) => (file.name === 'image.png' ? new File([file], `${name}.png`, { type: file.type }) : file)), bridge.pathOf).then(openAdding);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [bridge, say]);
}
