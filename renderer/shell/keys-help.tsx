import { Modal } from '@mantine/core';
import { useContext, useEffect, useState } from 'react';
import { useSay } from '../words/words.ts';
import { CommandsContext } from './commands.ts';
import { keyCaps } from './key-caps.ts';

const wanted = 'attest:keys-help';

/** Shows all keys that act where one is. */
export function openKeysHelp(): void {
  window.dispatchEvent(new Event(wanted));
}

/** All keys that act where one is, in a dialog. */
export function KeysHelp() {
  const say = useSay();
  const registry = useContext(CommandsContext);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const show = (): void => setOpen(true);
    window.addEventListener(wanted, show);
    return () => window.removeEventListener(wanted, show);
  }, []);
  const commands = isOpen ? registry.all().filter(({ keys }) => keys !== undefined) : [];
  return (
    <Modal opened={isOpen} onClose={() => setOpen(false)} title={say('shell.all-keys')} closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <dl className="keys-help">
        {commands.map(({ id, label, keys = '' }) => (
          <div key={id} className="row"><dt className="grow">{label}</dt><dd>{keys.split(',').map((one) => <kbd className="k" key={one}>{keyCaps(say, one.trim())}</kbd>)}</dd></div>
        ))}
      </dl>
    </Modal>
  );
}
