import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { useFewFirst } from '../parts/use-few-first.ts';
import type { Opening } from '../shell/use-open-portfolio.ts';
import { useSay } from '../words/words.ts';
import { cardAfter, columnsOf } from './move-in-grid.ts';
import { PortfolioCard } from './portfolio-card.tsx';

interface Shelved { readonly portfolios: readonly ShelfEntry[]; readonly opening: Opening; readonly open: (folder: string) => void }

/** The portfolios as cards; Tab comes to one, the arrows go on from it. */
export function Shelf({ portfolios, opening, open }: Shelved) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const drawn = useFewFirst(portfolios);
  const copies = useMemo(() => firstFolders(portfolios), [portfolios]);
  const inTabs = portfolios.some(({ path }) => path === at) ? at : portfolios[0]?.path;
  const move = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const to = cardAfter(event.key, cards.indexOf(event.currentTarget), cards.length, columnsOf(cards));
    if (to === null) return;
    event.preventDefault();
    cards[to]?.focus();
  }, []);
  return (
    <ul className="pfs" ref={list} aria-label={say('library.shelf.name')}>
      {drawn.map((entry) => (
        <PortfolioCard
          key={entry.path} entry={entry} copyOf={copies.get(entry.id) === entry.path ? null : (copies.get(entry.id) ?? null)} inTabs={entry.path === inTabs}
          opening={opening.kind === 'waiting' && opening.folder === entry.path} failure={opening.kind === 'failed' && opening.folder === entry.path ? opening.failure : null} open={open} come={setAt} move={move}
        />
      ))}
    </ul>
  );
}

/** The folder of each portfolio that was opened last: others with the same id are copies of it. */
function firstFolders(portfolios: readonly ShelfEntry[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const { id, path } of portfolios) if (!folders.has(id)) folders.set(id, path);
  return folders;
}
