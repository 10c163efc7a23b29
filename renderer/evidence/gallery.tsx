import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../look/icon.tsx';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { methodIcon } from '../parts/method-icon.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { addressOf } from '../viewer/address-of.ts';
import { shownKind } from '../viewer/file-kind.ts';
import { shownFiles, type FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';
import { stepOf } from './step-of.ts';
import type { EvidenceHere } from './use-evidence.ts';

const across = 2;

/** The same items as pictures of what they hold. */
export function Gallery({ here, states, onOpen }: { readonly here: EvidenceHere; readonly states: FileStates; readonly onOpen: () => void }) {
  const say = useSay();
  const { items, current, choose, view } = here;
  const list = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: Math.ceil(items.length / across), getScrollElement: () => list.current, estimateSize: () => 150, overscan: 3, paddingStart: 8, paddingEnd: 8 });
  const at = items.findIndex((item) => item.id === current?.id);
  useEffect(() => { if (at >= 0) rows.scrollToIndex(Math.floor(at / across), { align: 'auto' }); }, [at, rows]);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onOpen();
    const next = items[stepOf(event.key, at, items.length, across) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.id);
  };
  return (
    <div ref={list} className="items gallery" role="listbox" data-keys="all" tabIndex={0} aria-label={say('evidence.list')} aria-activedescendant={current === null || at < 0 ? undefined : `item-${current.id}`} onKeyDown={press}>
      <div role="presentation" style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <div key={key} ref={rows.measureElement} data-index={index} role="presentation" className="shelfrow" style={{ transform: `translateY(${start}px)` }}>
            {items.slice(index * across, (index + 1) * across).map((item) => (
              <div
                key={item.id} id={`item-${item.id}`} role="option" aria-selected={item.id === current?.id} aria-setsize={items.length} aria-posinset={items.indexOf(item) + 1}
                className={`tile${item.id === current?.id ? ' on' : ''}`} onClick={() => choose(item.id)} onDoubleClick={onOpen}
              >
                <Cover item={item} states={states} />
                <span className="row t1"><span className="code">{view.references.get(item.id) ?? item.reference}</span><span className="cut" dir="auto" title={item.fields.title}>{item.fields.title}</span></span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Cover({ item, states }: { readonly item: Evidence; readonly states: FileStates }) {
  const say = useSay();
  const { open } = usePortfolio();
  const picture = shownFiles(item, states).find((file) => file !== item.fields.written && shownKind(file) === 'picture' && (states.get(file.file) ?? 'here') === 'here');
  if (picture === undefined) return <span className="cover"><Icon name={methodIcon(item.fields.method)} size="huge" /><span className="micro">{methodName(say, item.fields.method)}</span></span>;
  return <img className="cover" src={addressOf(open, picture.file)} alt="" loading="lazy" decoding="async" draggable={false} />;
}
