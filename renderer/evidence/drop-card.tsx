import { openAdding } from '../adding/adding-host.ts';
import { givenPaths } from '../adding/given.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** Where files can be dropped, said where one looks for it, with its twin for the keyboard. */
export function DropCard() {
  const say = useSay();
  const bridge = useBridge();
  const choose = async (): Promise<void> => {
    const chosen = await bridge.chooseFiles();
    if (chosen.ok && chosen.value.length > 0) openAdding(givenPaths(chosen.value));
  };
  return (
    <div className="drop row t small">
      <Icon name="upload" />
      <p className="grow"><b className="m">{say('evidence.drop')}</b> <button type="button" className="link" onClick={() => void choose()}>{say('evidence.drop.choose')}</button> <span className="stays">{say('evidence.drop.stays')}</span></p>
    </div>
  );
}
