import { useEffect, useRef, useState } from 'react';
import type { Correction } from '../../domain/workshop/correction.ts';
import type { Piece } from '../../domain/workshop/keys.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { DraftShown } from './shown.ts';
import { EditPiece } from './edit-piece.tsx';
import { pieceName } from './line-words.ts';

type PointPiece = Extract<Piece, { readonly kind: 'point' }>;
type GroupPiece = Extract<Piece, { readonly kind: 'group' | 'scope-group' }>;

interface Row { readonly piece: PointPiece | GroupPiece; readonly before: PointPiece | null; readonly groups: readonly GroupPiece[]; readonly howTo: boolean | null; readonly shown: DraftShown }

/** A point or a heading of the draft. Selected, it shows all its words and what can be changed about it. */
export function PointRow({ piece, before, groups, howTo, shown: { working: { correct }, selection, select } }: Row) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const isOn = selection.keys.includes(piece.key);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => { if (isOn) row.current?.scrollIntoView({ block: 'nearest' }); }, [isOn]);
  const isPoint = piece.kind === 'point';
  const words = isPoint ? piece.point.text : piece.group.heading;
  const label = isPoint ? piece.point.id : '';
  const Tag = isPoint ? 'li' : 'div';
  return (
    <Tag className={`ws-piece is-${piece.kind}${isOn ? ' on' : ''}`}>
      <div ref={row}>
        <button type="button" className="ws-words" aria-pressed={isOn} onClick={() => select(piece)}>
          {isPoint ? <b className="num label">{label}</b> : null}<span className={isPoint ? 'q s' : 'b'} dir="auto">{words}</span>
          {howTo === true ? <span className="chip none">{say('workshop.how-to')}</span> : null}
        </button>
        {!isOn ? null : editing ? <EditPiece piece={piece} groups={groups} correct={correct} close={() => setEditing(false)} /> : (
          <div className="row wrap ws-acts" role="group" aria-label={say('workshop.change', { name: pieceName(say, piece) })}>
            <button type="button" className="btn sm" onClick={() => setEditing(true)}><Icon name="pencil" size="small" />{say('workshop.edit')}</button>
            {isPoint ? <><Move name="up" move={() => correct({ kind: 'move', key: piece.key, by: -1 })} /><Move name="down" move={() => correct({ kind: 'move', key: piece.key, by: 1 })} /></> : null}
            {before === null || !isPoint || piece.list === 'behaviours' ? null : <button type="button" className="btn quiet sm" onClick={() => joined(before, piece).forEach(correct)}>{say('workshop.join', { label: before.point.id })}</button>}
            {howTo === null ? null : <button type="button" className="btn quiet sm" aria-pressed={howTo} onClick={() => correct({ kind: 'how-to', key: piece.key, yes: !howTo })}>{say(howTo ? 'workshop.how-to.not' : 'workshop.how-to.is')}</button>}
          </div>
        )}
      </div>
    </Tag>
  );
}

const kindOf = { criteria: 'criterion', knowledge: 'knowledge', scope: 'scope', behaviours: 'left-out' } as const;

/** The words of a point go on with those of the one before, which keeps its label. */
function joined(before: PointPiece, piece: PointPiece): readonly Correction[] {
  const places = [...before.point.labelPlaces, ...before.places, ...piece.places];
  const become: Correction = { kind: 'become', as: kindOf[piece.list], places };
  return before.point.labelPlaces.length > 0 ? [become] : [become, { kind: 'label', key: before.key, label: before.point.id }];
}

function Move({ name, move }: { readonly name: 'up' | 'down'; readonly move: () => void }) {
  const say = useSay();
  const words = say(`workshop.${name}`);
  return <button type="button" className="btn quiet icon sm" aria-label={words} title={words} onClick={move}><Icon name={`chevron-${name}`} /></button>;
}
