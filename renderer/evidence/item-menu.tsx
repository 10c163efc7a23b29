import { Menu } from '@mantine/core';
import { useState } from 'react';
import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { EditItemDialog } from '../adding/edit-item-dialog.tsx';
import { useSay } from '../words/words.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { isOwn, may } from './evidence-may.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Asked = 'edit' | 'withdraw' | 'erase' | null;

/** What can be done with an item: edit, show in its folder, withdraw, restore, erase. Only one's own; the centre may take out anyone's. */
export function ItemMenu({ item, reference }: { readonly item: Evidence; readonly reference: string }) {
  const say = useSay();
  const act = useAct();
  const bridge = useBridge();
  const view = usePortfolio();
  const [asked, setAsked] = useState<Asked>(null);
  const own = isOwn(view, item);
  const takesOut = own || view.who?.role === 'centre';
  const [file] = filesOf(item);
  const close = (): void => setAsked(null);
  const restore = (): void => void act({ kind: 'restore', reference }, { told: say('evidence.restored', { reference }) });
  return (
    <>
      {own && may(view, 'edit-evidence') && item.withdrawn === undefined ? (
        <button type="button" className="btn quiet icon sm" aria-label={say('evidence.edit')} title={say('evidence.edit')} onClick={() => setAsked('edit')}><Icon name="pencil" size="small" /></button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target><button type="button" className="btn quiet icon sm" aria-label={say('evidence.more', { reference })}><Icon name="ellipsis" /></button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={file === undefined} leftSection={<Icon name="folder-open" />} onClick={() => { if (file !== undefined) void bridge.showFile(view.open, file.file); }}>{say('viewer.open-folder')}</Menu.Item>
          {takesOut && may(view, 'withdraw') && item.withdrawn === undefined ? <Menu.Item leftSection={<Icon name="archive" />} onClick={() => setAsked('withdraw')}>{say('evidence.withdraw')}</Menu.Item> : null}
          {takesOut && may(view, 'restore') && item.withdrawn !== undefined && item.erased === undefined ? <Menu.Item leftSection={<Icon name="restore" />} onClick={restore}>{say('evidence.restore')}</Menu.Item> : null}
          {takesOut && may(view, 'erase') && file !== undefined && item.erased === undefined ? <Menu.Item leftSection={<Icon name="trash" />} onClick={() => setAsked('erase')}>{say('evidence.erase')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {asked === 'edit' ? <EditItemDialog item={item} reference={reference} onClose={close} /> : null}
      {asked === 'withdraw' ? <WithdrawDialog item={item} reference={reference} onClose={close} /> : null}
      {asked === 'erase' ? <EraseDialog item={item} reference={reference} onClose={close} /> : null}
    </>
  );
}
