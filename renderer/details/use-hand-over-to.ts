import { useEffect, useState } from 'react';
import { useBridge } from '../bridge/bridge.ts';

/** The folder that a hand-off file goes to: the one for documents until another is chosen. */
export function useHandOverTo(): { readonly folder: string; readonly choose: () => void } {
  const bridge = useBridge();
  const [folder, setFolder] = useState('');
  useEffect(() => void bridge.about().then((about) => { if (about.ok) setFolder((now) => (now === '' ? about.value.documents : now)); }), [bridge]);
  const choose = (): void => void bridge.chooseFolder('hand-over').then((answer) => { if (answer.ok && answer.value !== null) setFolder(answer.value); });
  return { folder, choose };
}
