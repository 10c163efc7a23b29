import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** Where the new folder goes, and choosing another place. */
export function KeptIn({ folder, choose }: { readonly folder: string; readonly choose: (folder: string) => void }) {
  const say = useSay();
  const bridge = useBridge();
  const ask = (): void => void bridge.chooseFolder('place').then((answer) => { if (answer.ok && answer.value !== null) choose(answer.value); });
  return (
    <div className="kept" role="group" aria-label={say('new.where')}>
      <p className="field-label">{say('new.where')}</p>
      <div className="row wrap"><Icon name="folder" /><span className="grow path">{folder}</span><button type="button" className="btn sm" onClick={ask}>{say('new.where.change')}</button></div>
      <p className="small dim">{say('new.where.own')}</p>
    </div>
  );
}
