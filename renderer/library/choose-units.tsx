import { Checkbox, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { KnownUnit } from '../../main/electron/contract/library.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useSay } from '../words/words.ts';
import { wordsBeginIn } from './found-by.ts';

/** The units on this computer to choose from: title, codes, and what kind of document each is. */
export function ChooseUnits({ chosen, choose }: { readonly chosen: readonly string[]; readonly choose: (codes: readonly string[]) => void }) {
  const say = useSay();
  const bridge = useBridge();
  const [units, setUnits] = useState<readonly KnownUnit[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [find, setFind] = useState('');
  useEffect(() => void bridge.units().then((answer) => { if (answer.ok) setUnits(answer.value); else setFailure(answer.failure); }), [bridge]);
  const found = units.filter(({ title, printed, code }) => wordsBeginIn([title, code, ...printed], find));
  const toggle = (code: string): void => choose(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <fieldset className="choose-units">
      <legend className="field-label">{say('new.units')} <span className="small dim" role="status">{chosen.length === 0 ? say('new.units.later') : say('new.units.chosen', { count: chosen.length })}</span></legend>
      <div className="card">
        <TextInput variant="unstyled" leftSection={<Icon name="search" />}
          placeholder={say('new.units.find')} aria-label={say('new.units.find')} value={find} onChange={({ target }) => setFind(target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
        <ul className="list">
          {found.map((unit) => <li key={unit.code}><Checkbox checked={chosen.includes(unit.code)} onChange={() => toggle(unit.code)} label={<UnitWords unit={unit} />} /></li>)}
          {units.length > 0 && found.length === 0 ? <li className="dim small">{say('new.units.none')}</li> : null}
        </ul>
      </div>
      {failure === null ? null : <FailureNotice failure={failure} />}
    </fieldset>
  );
}

function UnitWords({ unit: { title, code, printed, kind, edition } }: { readonly unit: KnownUnit }) {
  const say = useSay();
  return (
    <>
      <span className="row wrap">{title} {(printed.length === 0 || code.includes('@') ? [code, ...printed.filter((one) => !code.startsWith(`${one}@`))] : printed).map((one) => <span className="code" key={one}>{one}</span>)}</span>
      <span className="small dim">{say('new.kind-and-edition', { kind: say(`new.kind.${kind}`), edition })}</span>
    </>
  );
}
