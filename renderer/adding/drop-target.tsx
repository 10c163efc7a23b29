import { useEffect, useState } from 'react';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { openAdding } from './adding-host.ts';
import { givenFiles } from './given.ts';
import './adding.css';

/** The whole window takes files while some are dragged over it. The Add button and E do the same by keys. */
export function DropTarget() {
  const say = useSay();
  const bridge = useBridge();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => { if (event.relatedTarget === null) setOver(false); };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void givenFiles([...(event.dataTransfer?.files ?? [])], bridge.pathOf).then(openAdding);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [bridge]);
  if (!isOver) return null;
  return <div className="drop-target"><div><Icon name="upload" size="huge" /><p className="b">{say('adding.drop-here')}</p><p className="small">{say('adding.stays-here')}</p></div></div>;
}
