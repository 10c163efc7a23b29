import { Menu } from '@mantine/core';
import { roleName } from '../../domain/report/words/role-words.ts';
import { Icon } from '../look/icon.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useLeave } from './leave.ts';
import { openPalette } from './palette.tsx';
import { usePlace } from './place.ts';
import { SavedWord } from './saved-word.tsx';

/** Whose portfolio, the way to everything, whether all is saved, undo and redo, and who is here. */
export function TopBar() {
  const say = useSay();
  const { place } = usePlace();
  return (
    <header className="top">
      <PortfolioMenu />
      <button type="button" className="find" onClick={openPalette} aria-label={say('top.find')}>
        <Icon name="search" /><span className="cut">{say('top.find')}</span><kbd className="k">{say('shell.key.palette')}</kbd>
      </button>
      <div className="me">{place.kind === 'workshop' ? null : <><SavedWord /><TakeBack /></>}<WhoIsHere /></div>
    </header>
  );
}

function PortfolioMenu() {
  const say = useSay();
  const { portfolio, folder } = usePortfolio();
  const leave = useLeave();
  const { go } = usePlace();
  const candidate = portfolio.details.candidate ?? say('report.candidate.unnamed');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className="who" title={folder} aria-label={say('top.portfolio', { candidate })}>
          <span className="mark"><Icon name="badge-check" size="small" /></span><span className="t cut" dir="auto">{candidate}</span><Icon name="chevron-down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="scroll" />} onClick={() => go({ kind: 'details' })}>{say('rail.details')}</Menu.Item>
        <Menu.Item leftSection={<Icon name="arrow-left" />} onClick={leave}>{say('top.library')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function TakeBack() {
  const say = useSay();
  const store = usePortfolioStore();
  const { canUndo, canRedo } = usePortfolio();
  return (
    <span className="row takeback">
      <button type="button" className="btn quiet icon" aria-label={say('shell.undo')} title={say('top.undo', { keys: say('shell.key.undo') })} disabled={!canUndo} onClick={() => void store.undo()}><Icon name="undo" /></button>
      <button type="button" className="btn quiet icon" aria-label={say('shell.redo')} title={say('top.redo', { keys: say('shell.key.redo') })} disabled={!canRedo} onClick={() => void store.redo()}><Icon name="redo" /></button>
    </span>
  );
}

function WhoIsHere() {
  const say = useSay();
  const { who, portfolio } = usePortfolio();
  const { go } = usePlace();
  if (who === null) return <button type="button" className="btn" onClick={() => go({ kind: 'who' })}>{say('top.nobody')}</button>;
  const role = roleName({ input: { portfolio }, say }, who.role);
  return (
    <button type="button" className="me-here row" onClick={() => go({ kind: 'who' })} title={say('top.change-who')} aria-label={say('top.who', { name: who.person.name, role })}>
      <Avatar name={who.person.name} /><span className="small"><b className="b ink" dir="auto">{who.person.name}</b> · {role}</span>
    </button>
  );
}
