import { useEffect, useState } from 'react';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { isEvidence } from './dragged-evidence.ts';
import './claiming.css';

/** Says, while evidence is dragged, where it can be let go of. C does the same by key. */
export function DragHint() {
  const say = useSay();
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const begin = (event: DragEvent): void => setDragged(isEvidence(event.dataTransfer));
    const end = (): void => setDragged(false);
    window.addEventListener('dragstart', begin);
    // What was dragged may be gone from the page by then, and tells nothing of its end: pointers move again only after it.
    const ends = ['dragend', 'drop', 'pointermove'] as const;
    for (const one of ends) window.addEventListener(one, end);
    return () => {
      window.removeEventListener('dragstart', begin);
      for (const one of ends) window.removeEventListener(one, end);
    };
  }, []);
  return isDragged ? <p className="drag-hint small" role="status"><Icon name="plus" size="small" />{say('claiming.drag')}</p> : null;
}
