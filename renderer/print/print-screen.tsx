import { useEffect, useState } from 'react';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { useBridge } from '../bridge/bridge.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { usePlace } from '../shell/place.ts';
import { useSettings } from '../shell/settings.ts';
import { useSay } from '../words/words.ts';
import { PreflightList } from './preflight.tsx';
import { PreviewPages } from './preview-pages.tsx';
import { PrintButton } from './print-button.tsx';
import { PrintOptions, type Chosen } from './print-options.tsx';
import { usePreview } from './use-preview.ts';
import { usePrinting } from './use-printing.ts';
import './print.css';

/** Choose, see the real pages, deal with what is open, write the files. */
export function PrintScreen() {
  const say = useSay();
  const { units } = usePortfolio();
  const { place } = usePlace();
  const [shown, setShown] = useState<UnitId | null>((place.kind === 'print' ? place.unit : undefined) ?? [...units.keys()][0] ?? null);
  const [chosen, setChosen] = useChosen([...units.keys()]);
  const changeFolder = useChangeFolder(chosen, setChosen);
  const preview = usePreview(shown);
  const { printing, print, cancel } = usePrinting();
  const count = chosen.folder === '' ? 0 : chosen.units.size * chosen.formats.size;
  const write = (): void => print({ codes: [...units.keys()].filter((id) => chosen.units.has(id)), formats: [...chosen.formats], folder: chosen.folder });
  useCommands([{ id: 'write-record', label: say('print.write', { count }), keys: 'mod+p', icon: 'printer', can: count > 0 && printing.kind !== 'writing', run: write }]);
  if (units.size === 0) return <div className="panel solo"><main className="main pad"><h1>{say('rail.print')}</h1><EmptyState icon="printer" title={say('print.no-units.title')}>{say('print.no-units')}</EmptyState></main></div>;
  return (
    <div className="panel pr">
      <main className="main pr-main">
        <div className="opt">
          <h1>{say('rail.print')}</h1>
          <PrintOptions chosen={chosen} shown={shown} onChosen={setChosen} onShown={setShown} onFolder={changeFolder} />
          <PrintButton count={count} printing={printing} onPrint={write} onCancel={cancel} />
          <PaneEdge kind="options" screen="print" />
        </div>
        <PreviewPages preview={preview} />
      </main>
      <PreflightList unit={shown} />
    </div>
  );
}

/** At first every unit, both formats, and the folder of last time, or the one for documents. */
function useChosen(all: readonly UnitId[]): readonly [Chosen, (chosen: Chosen) => void] {
  const bridge = useBridge();
  const { settings } = useSettings();
  const [chosen, setChosen] = useState<Chosen>({ units: new Set(all), formats: new Set(['pdf', 'docx']), folder: settings.printFolder ?? '' });
  useEffect(() => {
    void bridge.about().then((about) => { if (about.ok) setChosen((now) => (now.folder === '' ? { ...now, folder: about.value.documents } : now)); });
  }, [bridge]);
  return [chosen, setChosen];
}

function useChangeFolder(chosen: Chosen, setChosen: (chosen: Chosen) => void): () => void {
  const bridge = useBridge();
  const { change } = useSettings();
  return () => {
    void bridge.chooseFolder('print').then((answer) => {
      if (!answer.ok || answer.value === null) return;
      setChosen({ ...chosen, folder: answer.value });
      change({ printFolder: answer.value });
    });
  };
}
