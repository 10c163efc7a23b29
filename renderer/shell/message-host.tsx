import { notifications, Notifications } from '@mantine/notifications';
import { useCallback, type ReactNode } from 'react';
import { useSay } from '../words/words.ts';
import { TellContext, type Tell } from './messages.ts';

/** Where short messages appear; each goes by itself after a few seconds and stays while the pointer or the focus is on it. */
export function MessageHost({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const tell = useCallback<Tell>((sentence, undo) => {
    const id = `told-${Date.now()}`;
    const takeBack = (): void => {
      notifications.hide(id);
      undo?.();
    };
    notifications.clean();
    notifications.show({
      id, autoClose: 8000, withBorder: true, className: 'told', closeButtonProps: { 'aria-label': say('shell.close') },
      message: <span className="row">{sentence}{undo === undefined ? null : <button type="button" className="btn quiet sm" onClick={takeBack}>{say('shell.undo')} <kbd className="k">{say('shell.key.undo')}</kbd></button>}</span>,
    });
  }, [say]);
  return (
    <TellContext value={tell}>
      {children}
      <Notifications position="bottom-left" limit={2} />
    </TellContext>
  );
}
