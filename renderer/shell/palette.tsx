import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSay } from '../words/words.ts';
import { PaletteBox } from './palette-box.tsx';
import './palette.css';

const wanted = 'attest:palette';

/** Opens the palette: everything that can be done or gone to, found by its words. */
export function openPalette(): void {
  window.dispatchEvent(new Event(wanted));
}

/** The palette in its dialog; what can be found is gathered when it is opened. It is there before the next key, so that nothing typed is lost. */
export function Palette() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const show = (): void => setOpen(true);
    window.addEventListener(wanted, show);
    return () => window.removeEventListener(wanted, show);
  }, []);
  const close = (): void => setOpen(false);
  return (
    <Modal.Root className="palette" opened={isOpen} onClose={close} centered={false} yOffset="12vh" size="38rem" padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={say('palette.name')}><PaletteBox close={close} /></Modal.Content>
    </Modal.Root>
  );
}
