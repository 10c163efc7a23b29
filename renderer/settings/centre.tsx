import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { AboutHere } from '../../main/electron/contract/settings.ts';
import { useBridge } from '../bridge/bridge.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { useTell } from '../shell/messages.ts';
import { useSay } from '../words/words.ts';

/** The training centre that this computer works for: kept when a field is left. */
export function Centre({ centre }: Pick<AboutHere, 'centre'>) {
  const say = useSay();
  const bridge = useBridge();
  const tell = useTell();
  const [kept, setKept] = useState(centre);
  const [name, setName] = useState(centre?.name ?? '');
  const [number, setNumber] = useState(centre?.number ?? '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = (): void => {
    const next = name.trim() === '' ? null : { name: name.trim(), number: number.trim() === '' ? null : number.trim() };
    if (next?.name === kept?.name && next?.number === kept?.number) return;
    void bridge.keepCentre(next).then((answer) => {
      setFailure(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      setKept(next);
      tell(say('settings.centre.kept'));
    });
  };
  return (
    <SheetPart title={say('settings.centre')} lead={say('settings.centre.hint')}>
      <div className="pair">
        <TextInput label={say('settings.centre.name')} dir="auto" value={name} onChange={({ target }) => setName(target.value)} onBlur={keep} />
        <TextInput label={say('settings.centre.number')} dir="auto" value={number} onChange={({ target }) => setNumber(target.value)} onBlur={keep} />
      </div>
      {failure === null ? null : <FailureNotice failure={failure} />}
    </SheetPart>
  );
}
