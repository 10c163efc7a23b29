import { useMemo, useState, type ReactNode } from 'react';
import type { EvidenceFile, EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { shownKind, type ShownKind } from '../../domain/evidence/file-kind.ts';
import { placeInFile } from '../../domain/evidence/item-places.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { BytesNotice } from './bytes-notice.tsx';
import { addressOf } from './address-of.ts';
import { fileOfPlace, placesInFile } from './file-of-place.ts';
import { FileTabs } from './file-tabs.tsx';
import { MarkBar } from './mark-bar.tsx';
import { NothingToSee } from './nothing-to-see.tsx';
import { photographNumber, shownFiles, type FileStates } from './shown-files.ts';
import type { ShownPlace } from './shown-place.ts';
import { StageOf } from './stage-of.tsx';
import { useFileStates } from './use-file-states.ts';
import { useMarking } from './use-marking.ts';
import { usePaging } from './use-paging.ts';
import { useZoom } from './use-zoom.ts';
import { ViewerBar } from './viewer-bar.tsx';
import './viewer.css';

interface Viewed {
  readonly item: Evidence;
  /** What is marked in it, in the order of the criteria. */
  readonly places: readonly ShownPlace[];
  /** The id of the places that stand out. */
  readonly selected?: string | null;
  readonly onSelect?: (id: string) => void;
  /** With this, M marks a place; it is told when one is kept. */
  readonly onMark?: (places: readonly Locator[]) => void;
  /** On a dark ground, as pictures are judged. */
  readonly dark?: boolean;
  /** Stands at the start of the bar (reference, title), and at its end. */
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  readonly wide?: { readonly on: boolean; readonly toggle: () => void };
}

/** An item of evidence as it is: its files, one at a time, with the places that claims name in it. */
export function EvidenceViewer(props: Viewed) {
  const states = useFileStates();
  // Whatever is set for one item (page, size, what is being marked) ends with it.
  return <OneItem key={props.item.id} {...props} states={states} />;
}

function OneItem({ states, ...props }: Viewed & { readonly states: FileStates }) {
  const { item, dark = false, start, end, places, selected = null } = props;
  const say = useSay();
  const [name, setName] = useState<EvidenceFileName | null>(null);
  const files = shownFiles(item, states);
  const file = files.find((one) => one.file === name) ?? files[0];
  // What is selected is shown: its file comes forward.
  const [shownFor, setShownFor] = useState<string | null>(null);
  if (selected !== shownFor) {
    setShownFor(selected);
    const own = places.find(({ id }) => id === selected)?.places ?? [];
    const isHere = own.some((place) => fileOfPlace(item, files, place) === file);
    const there = own.map((place) => fileOfPlace(item, files, place)).find((one) => one !== undefined);
    if (!isHere && there !== undefined) setName(there.file);
  }
  return (
    <section className={`view${dark ? ' dark' : ''}`} aria-label={say('viewer.name')}>
      {file === undefined
        ? <><div className="vb">{start}<span className="end">{end}</span></div><NothingToSee item={item} /></>
        : <OneFile key={file.file} {...props} file={file} states={states} tabs={files.length < 2 ? null : <FileTabs files={files} written={item.fields.written} current={file} onChoose={(chosen) => setName(chosen.file)} />} />}
    </section>
  );
}

interface One extends Viewed { readonly file: EvidenceFile; readonly states: FileStates; readonly tabs: ReactNode }

const nothing = (): void => undefined;
/** Of what only sounds, or cannot be shown, nothing is to be made larger. */
const withoutSize: readonly ShownKind[] = ['audio', 'other'];

function OneFile({ item, file, states, tabs, places: all, selected = null, onSelect = nothing, onMark, start, end, wide }: One) {
  const { open } = usePortfolio();
  const state = item.erased?.files.includes(file.file) === true ? 'erased' : (states.get(file.file) ?? 'here');
  const [isBroken, setBroken] = useState(false);
  const [tried, setTried] = useState(state);
  // Bytes that came are another try.
  if (tried !== state) {
    setTried(state);
    setBroken(false);
  }
  const places = useMemo(() => placesInFile(all, file), [all, file]);
  const isShown = state === 'here' && !isBroken;
  const zooms = isShown && !withoutSize.includes(shownKind(file));
  const [zoom, setZoom] = useZoom(zooms);
  const { paging, goTo } = usePaging();
  const { marking, toggle, leave } = useMarking(all, isBroken ? undefined : onMark && ((marked) => onMark(marked.map((place) => placeInFile(item, file, place)))));
  return (
    <>
      <ViewerBar
        start={start} end={end} paging={paging} goTo={goTo} zoom={zooms ? { now: zoom, set: setZoom } : null}
        mark={onMark === undefined || !isShown ? null : { on: marking !== null, toggle }} wide={wide ?? null}
      />
      {tabs}
      {marking === null ? null : <MarkBar marking={marking} onLeave={leave} page={paging.pages > 0 ? paging.page : null} />}
      {state === 'here'
        ? (
          <StageOf
            file={file} address={addressOf(open, file.file)} isWritten={file === item.fields.written} isBroken={isBroken} onBroken={() => setBroken(true)} photograph={photographNumber(item, file)}
            places={places} selected={selected} onSelect={onSelect} zoom={zoom} paging={paging} marking={marking}
          />
        )
        : <BytesNotice state={state} item={item} name={file === item.fields.written ? null : file.name} />}
    </>
  );
}
