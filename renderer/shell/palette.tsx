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

/** The palette in its dialog; what can be found is gathered when it is opened. */
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
    <Modal className="palette" opened={isOpen} onClose={close} withCloseButton={false} centered={false} yOffset="12vh" size="38rem" padding={0} overlayProps={{ backgroundOpacity: 0.25 }} aria-label={say('palette.name')}>
      <PaletteBox close={close} />
    </Modal>
  );
}
