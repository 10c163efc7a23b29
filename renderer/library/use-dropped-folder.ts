import { useEffect, useState } from 'react';
import { useBridge } from '../bridge/bridge.ts';

/** Opens a folder that is dropped anywhere in the window; says whether something is held over it now. */
export function useDroppedFolder(open: (folder: string) => void, onNothing: () => void): boolean {
  const bridge = useBridge();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    };
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false); };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      const folder = bridge.pathOf(file);
      if (folder === '') onNothing();
      else open(folder);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [bridge, open, onNothing]);
  return over;
}
