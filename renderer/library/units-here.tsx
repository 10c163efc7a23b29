import { useEffect, useState } from 'react';
import type { KnownUnit } from '../../main/electron/contract/library.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** How many show before all are asked for. */
const few = 5;

/** The units that portfolios can be made with here. Asked for once the shelf stands: reading them takes the program a moment. */
export function UnitsHere({ readIn }: { readonly readIn: () => void }) {
  const say = useSay();
  const bridge = useBridge();
  const [units, setUnits] = useState<readonly KnownUnit[]>([]);
  const [all, setAll] = useState(false);
  useEffect(() => {
    let stopped = false;
    const waiting = window.requestIdleCallback(() => void bridge.units().then((answer) => { if (answer.ok && !stopped) setUnits(answer.value); }), { timeout: 2000 });
    return () => {
      stopped = true;
      window.cancelIdleCallback(waiting);
    };
  }, [bridge]);
  return (
    <section>
      <h2 className="sh"><Icon name="scroll" size="small" />{say('library.units')} <span className="c num">{units.length === 0 ? null : units.length}</span></h2>
      <ul className="units small">
        {(all ? units : units.slice(0, few)).map(({ code, title, printed }) => <li key={code} title={title}><span className="grow cut">{title}</span><span className="code">{printed[0] ?? code}</span></li>)}
      </ul>
      <div className="row wrap read-in">
        <button type="button" className="btn sm" onClick={readIn}><Icon name="braces" size="small" />{say('library.read-unit')}</button>
        {all || units.length <= few ? null : <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>{say('library.units.all', { count: units.length })}</button>}
      </div>
    </section>
  );
}
