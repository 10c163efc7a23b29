import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { supersededBy } from '../../domain/portfolio/supersede.ts';
import { isOpen } from '../../domain/rules/open-rules.ts';
import { useToSettle } from '../editions/use-to-settle.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { unitTabs, usePlace, type UnitTab } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { feedbackAbout } from './feedback-about.ts';
import type { UnitHere } from './unit-here.ts';

/** The tab that was chosen last by key or click: what is under it comes with tabs of its own, which take the focus over. */
let chosen: UnitTab | null = null;

/** The tabs of a unit: left and right go through them. */
export function UnitTabs({ here, tab, hasEditions }: { readonly here: UnitHere; readonly tab: UnitTab; readonly hasEditions: boolean }) {
  const say = useSay();
  const { go } = usePlace();
  const bar = useRef<HTMLDivElement>(null);
  const { portfolio } = usePortfolio();
  const open = here.coverage.rules.filter(({ judged }) => isOpen(judged.state)).length;
  const feedback = feedbackAbout(portfolio, here).length;
  const left = useToSettle(here.id);
  const use = portfolio.units.get(here.id);
  const hasEdition = hasEditions || tab === 'edition' || (use?.superseded ?? []).length > 0 || supersededBy(portfolio, here.id).length > 0;
  const tabs = unitTabs.filter((one) => one !== 'edition' || hasEdition);
  const counts: Partial<Record<UnitTab, string>> = { ...(open > 0 ? { rules: say('unit.tab.open', { count: open }) } : {}), ...(feedback > 0 ? { feedback: String(feedback) } : {}), ...(left > 0 ? { edition: say('unit.tab.left', { count: left }) } : {}) };
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
    const at = tabs.indexOf(tab);
    const next = event.key === 'ArrowRight' ? at + 1 : event.key === 'ArrowLeft' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : null;
    const to = next === null ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
  };
  return (
    <div className="tabs unit-tabs" role="tablist" aria-label={say('unit.tabs')} ref={bar} onKeyDown={press}>
      {tabs.map((one) => {
        const number = counts[one];
        return (
          <button key={one} type="button" role="tab" id={`tab-${one}`} aria-selected={one === tab} aria-controls="unit-tab" tabIndex={one === tab ? 0 : -1} className={one === tab ? 'on' : ''} onClick={() => show(one)}>
            {say(`unit.tab.${one}`)}{number === undefined ? null : <span className="c">{number}</span>}
          </button>
        );
      })}
    </div>
  );
}
