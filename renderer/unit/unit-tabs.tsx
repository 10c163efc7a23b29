import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { isOpen } from '../../domain/rules/open-rules.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { unitTabs, usePlace, type UnitTab } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { feedbackAbout } from './feedback-about.ts';
import type { UnitHere } from './unit-here.ts';

/** The tab that was chosen last by key or click: what is under it comes with tabs of its own, which take the focus over. */
let chosen: UnitTab | null = null;

/** The tabs of a unit: left and right go through them. */
export function UnitTabs({ here, tab }: { readonly here: UnitHere; readonly tab: UnitTab }) {
  const say = useSay();
  const { go } = usePlace();
  const bar = useRef<HTMLDivElement>(null);
  const { portfolio } = usePortfolio();
  const open = here.coverage.rules.filter(({ judged }) => isOpen(judged.state)).length;
  const feedback = feedbackAbout(portfolio, here).length;
  const count = (of: UnitTab): string | null => (of === 'rules' && open > 0 ? say('unit.tab.open', { count: open }) : of === 'feedback' && feedback > 0 ? String(feedback) : null);
  const show = (next: UnitTab): void => {
    chosen = next;
    go({ kind: 'unit', unit: here.id, tab: next });
  };
  useLayoutEffect(() => {
    if (chosen !== tab) return;
    chosen = null;
    bar.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }, [tab]);
  const press = (event: KeyboardEvent): void => {
    const at = unitTabs.indexOf(tab);
    const next = event.key === 'ArrowRight' ? at + 1 : event.key === 'ArrowLeft' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? unitTabs.length - 1 : null;
    const to = next === null ? undefined : unitTabs[(next + unitTabs.length) % unitTabs.length];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
  };
  return (
    <div className="tabs unit-tabs" role="tablist" aria-label={say('unit.tabs')} ref={bar} onKeyDown={press}>
      {unitTabs.map((one) => {
        const number = count(one);
        return (
          <button key={one} type="button" role="tab" id={`tab-${one}`} aria-selected={one === tab} aria-controls="unit-tab" tabIndex={one === tab ? 0 : -1} className={one === tab ? 'on' : ''} onClick={() => show(one)}>
            {say(`unit.tab.${one}`)}{number === null ? null : <span className="c">{number}</span>}
          </button>
        );
      })}
    </div>
  );
}
