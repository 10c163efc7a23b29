import { lineKinds, type LineKind } from '../../domain/workshop/correction.ts';
import type { ToConfirm } from '../../domain/workshop/to-confirm.ts';
import { Icon } from '../look/icon.tsx';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { useSay } from '../words/words.ts';

interface Shown {
  readonly points: readonly ToConfirm[];
  readonly selectedLines: readonly number[];
  readonly correct: (point: ToConfirm) => void;
  readonly settle: (point: ToConfirm) => void;
  readonly become: (as: LineKind) => void;
}

/** What a person has to decide, each with its place; below, what a line can be said to be. */
export function ConfirmPane({ points, selectedLines, correct, settle, become }: Shown) {
  const say = useSay();
  const open = points.filter(({ settled }) => !settled);
  const settled = points.filter((point) => point.settled);
  return (
    <aside className="insp ws-confirm" aria-label={say('workshop.to-confirm')}>
      <div className="ws-bar"><Icon name="alert" size="small" /><h2>{say('workshop.to-confirm')}</h2>
        <span className="end num" role="status" aria-label={say('workshop.to-confirm.count', { count: open.length })}>{open.length}</span></div>
      <ul className="scroll ws-points">
        {open.map((point) => <PointToConfirm key={point.key} point={point} isHere={point.places.some(({ line }) => selectedLines.includes(line))} correct={() => correct(point)} settle={() => settle(point)} />)}
        {open.length === 0 ? <li className="ws-point"><p className="row"><Icon name="check" size="small" /><span className="b">{say('workshop.all-decided')}</span></p>
          <p className="small dim">{say('workshop.all-decided.next')}</p></li> : null}
        {settled.map((point) => <li key={point.key} className="ws-point settled"><p className="small dim"><Icon name="check" size="small" /> {say('workshop.settled', { words: point.message })}</p></li>)}
      </ul>
      <Kinds can={selectedLines.length > 0} become={become} />
      <PaneEdge kind="inspector" screen="workshop" />
    </aside>
  );
}

function PointToConfirm({ point, isHere, correct, settle }: { readonly point: ToConfirm; readonly isHere: boolean; readonly correct: () => void; readonly settle: () => void }) {
  const say = useSay();
  const { code, message, places } = point;
  const [first] = places;
  return (
    <li className={`ws-point${isHere ? ' on' : ''}`}>
      <h3><Icon name={code === 'range-repaired' ? 'history' : 'help'} size="small" /><span>{say(`workshop.doubt.${code}`)}{first === undefined ? '' : say('workshop.on-line', { line: first.line })}</span></h3>
      <p className="small dim" dir="auto">{message}</p>
      <div className="row wrap">
        {first === undefined ? null : <button type="button" className="btn sm" onClick={correct}>{say('workshop.correct')}</button>}
        <button type="button" className="btn quiet sm" onClick={settle}>{say('workshop.keep-as-is')}</button>
      </div>
    </li>
  );
}

function Kinds({ can, become }: { readonly can: boolean; readonly become: (as: LineKind) => void }) {
  const say = useSay();
  return (
    <div className="ws-kinds" role="group" aria-label={say('workshop.kinds')}>
      <h3 className="small">{say('workshop.kinds')}</h3>
      <div className="kinds">
        {lineKinds.map((kind, place) => (
          <button key={kind} type="button" className={`ws-kind as-${kind}`} disabled={!can} onClick={() => become(kind)}><span className="as">{say(`workshop.line.${kind}`)}</span> <kbd className="k">{place + 1}</kbd></button>
        ))}
      </div>
    </div>
  );
}
