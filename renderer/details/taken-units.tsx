import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { codesForPrint, unitTitle } from '../../domain/unit/unit-titles.ts';
import type { KnownUnit } from '../../main/electron/contract/library.ts';
import { useBridge } from '../bridge/bridge.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

/** The units of the portfolio, and taking another one in. */
export function TakenUnits({ may }: { readonly may: boolean }) {
  const say = useSay();
  const { units } = usePortfolio();
  const { go } = usePlace();
  return (
    <SheetPart title={say('details.units')}>
      <ul className="card taken">
        {[...units].map(([id, unit]) => (
          <li key={id}>
            <button type="button" className="taken-unit" onClick={() => go({ kind: 'unit', unit: id })}><span className="grow m">{unitTitle(unit)}</span>{codesForPrint(unit).map((code) => <span className="code" key={code}>{code}</span>)}</button>
          </li>
        ))}
      </ul>
      {may ? <TakeUnit /> : null}
    </SheetPart>
  );
}

function TakeUnit() {
  const say = useSay();
  const bridge = useBridge();
  const act = useAct();
  const [known, setKnown] = useState<readonly KnownUnit[]>([]);
  const [code, setCode] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => void bridge.units().then((answer) => { if (answer.ok) setKnown(answer.value); else setFailure(answer.failure); }), [bridge]);
  const take = async (): Promise<void> => {
    const unit = known.find((one) => one.code === code);
    if (unit === undefined) return;
    const acted = await act({ kind: 'take-unit', code: unit.code }, { told: say('details.units.written', { unit: unit.title }), inPlace: true });
    setFailure(acted.ok ? null : acted.failure);
    if (acted.ok) setCode(null);
  };
  // Two editions of one code are told apart by where they come from.
  const options = known.map(({ code: value, title, printed, edition }) => ({ value, label: [title, ...(printed.length === 0 ? [value] : printed), ...(value.includes('@') ? [edition] : [])].join(' · ') }));
  return (
    <>
      <div className="row take-unit">
        <Select className="grow" aria-label={say('details.units.take')} placeholder={say('details.units.choose')} searchable value={code} onChange={setCode} data={options} />
        <button type="button" className="btn" disabled={code === null} onClick={() => void take()}>{say('details.units.write')}</button>
      </div>
      {failure === null ? null : <FailureNotice failure={failure} />}
    </>
  );
}
