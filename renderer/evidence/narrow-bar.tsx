import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { methodName } from '../../domain/report/words/method-words.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { isUnclaimed } from './listed-items.ts';
import type { EvidenceHere } from './use-evidence.ts';

/** What the list can be narrowed by, each a button that says what it does now. */
export function NarrowBar({ here: { view, claims, narrowing, narrow }, end }: { readonly here: EvidenceHere; readonly end: ReactNode }) {
  const say = useSay();
  const all = [...view.portfolio.evidence.values()];
  const methods = [...new Set(all.map(({ fields }) => fields.method))].sort();
  const unclaimed = all.filter((item) => isUnclaimed(item, claims)).length;
  const withdrawn = all.filter((item) => item.withdrawn !== undefined).length;
  const unit = narrowing.unit === null ? undefined : view.units.get(narrowing.unit);
  return (
    <div className="row wrap pills" role="group" aria-label={say('evidence.filters')}>
      <Choice label={narrowing.method === null ? say('evidence.method') : methodName(say, narrowing.method)} on={narrowing.method !== null} onClear={() => narrow({ method: null })}>
        {methods.map((method) => <Menu.Item key={method} onClick={() => narrow({ method })}>{methodName(say, method)}</Menu.Item>)}
      </Choice>
      {view.units.size < 2 ? null : (
        <Choice label={unit === undefined ? say('evidence.unit') : unitTitle(unit)} on={unit !== undefined} onClear={() => narrow({ unit: null })}>
          {[...view.units].map(([id, one]) => <Menu.Item key={id} onClick={() => narrow({ unit: id })}>{unitTitle(one)}</Menu.Item>)}
        </Choice>
      )}
      {unclaimed === 0 && !narrowing.unclaimed ? null : <Toggle on={narrowing.unclaimed} onToggle={() => narrow({ unclaimed: !narrowing.unclaimed })}>{say('evidence.unclaimed', { count: unclaimed })}</Toggle>}
      {withdrawn === 0 && !narrowing.withdrawn ? null : <Toggle on={narrowing.withdrawn} onToggle={() => narrow({ withdrawn: !narrowing.withdrawn })}>{say('evidence.withdrawn-count', { count: withdrawn })}</Toggle>}
      {end}
    </div>
  );
}

function Toggle({ on, onToggle, children }: { readonly on: boolean; readonly onToggle: () => void; readonly children: ReactNode }) {
  return <button type="button" className={`pill${on ? ' on' : ''}`} aria-pressed={on} onClick={onToggle}>{children}{on ? <Icon name="close" size="small" /> : null}</button>;
}

function Choice({ label, on, onClear, children }: { readonly label: string; readonly on: boolean; readonly onClear: () => void; readonly children: ReactNode }) {
  if (on) return <Toggle on onToggle={onClear}><span className="cut">{label}</span></Toggle>;
  return (
    <Menu position="bottom-start">
      <Menu.Target><button type="button" className="pill">{label} <Icon name="chevron-down" size="small" /></button></Menu.Target>
      <Menu.Dropdown className="tall">{children}</Menu.Dropdown>
    </Menu>
  );
}
