import type { Piece } from '../../domain/workshop/keys.ts';
import { howToOf } from '../../domain/workshop/unit-of-work.ts';
import { useState } from 'react';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { AboutUnit } from './about-unit.tsx';
import { PointRow } from './point-row.tsx';
import { linesOf } from './selection.ts';
import type { DraftShown } from './shown.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleRow } from './rule-row.tsx';

type PointPiece = Extract<Piece, { readonly kind: 'point' }>;
type GroupPiece = Extract<Piece, { readonly kind: 'group' | 'scope-group' }>;

const lists = ['criteria', 'scope', 'knowledge', 'behaviours'] as const;

/** The unit as it would be kept: what the document says of it, its lists under their headings, its rules with the sentences they were read from. */
export function DraftPane(shown: DraftShown) {
  const say = useSay();
  const { working: { work, now }, pieces } = shown;
  const ownWords = now.own.length > 0 || work.done.some(({ kind }) => kind === 'reword' || kind === 'title' || kind === 'codes' || kind === 'field');
  return (
    <section className="ws-draft" aria-label={say('workshop.draft')}>
      <div className="ws-bar"><Icon name="list" size="small" /><h2>{say('workshop.draft')}</h2>
        {ownWords ? <span className="end dim">{say('workshop.own-words')}</span> : <span className="end verbatim"><Icon name="check" size="small" />{say('workshop.verbatim')}</span>}</div>
      <div className="scroll" tabIndex={-1}>
        <AboutUnit working={shown.working} name={shown.name} />
        {lists.map((list) => {
          const points = pieces.filter((piece): piece is PointPiece => piece.kind === 'point' && piece.list === list);
          const groups = pieces.filter((piece): piece is GroupPiece => (piece.kind === 'group' || piece.kind === 'scope-group') && piece.list === list);
          return points.length === 0 && groups.length === 0 ? null : <PointList key={list} list={list} points={points} groups={groups} shown={shown} />;
        })}
        <Rules shown={shown} />
      </div>
    </section>
  );
}

function PointList({ list, points, groups, shown }: { readonly list: (typeof lists)[number]; readonly points: readonly PointPiece[]; readonly groups: readonly GroupPiece[]; readonly shown: DraftShown }) {
  const say = useSay();
  const howTo = list === 'knowledge' ? new Set(howToOf(shown.working.now)) : null;
  const row = (piece: PointPiece) => <PointRow key={piece.key} piece={piece} before={points[points.indexOf(piece) - 1] ?? null} groups={groups} howTo={howTo === null ? null : howTo.has(piece.point.id)} shown={shown} />;
  return (
    <section className="ws-list" aria-label={say(`workshop.of.${list}`)}>
      <p className="ws-list-head">
        <span className="b">{say(`workshop.of.${list}`)}</span>
        <span className="dim num">{groups.length > 0 && list !== 'scope' ? say('workshop.in-groups', { count: points.length, groups: groups.length }) : points.length}</span>
        <LinesFromTo pieces={points} />
      </p>
      <ul>{points.filter(({ group }) => group === null).map(row)}</ul>
      {groups.map((group) => (
        <div key={group.key} className="ws-group">
          <PointRow piece={group} before={null} groups={groups} howTo={null} shown={shown} />
          <ul>{points.filter((piece) => piece.group === group.key).map(row)}</ul>
        </div>
      ))}
    </section>
  );
}

function LinesFromTo({ pieces }: { readonly pieces: readonly Piece[] }) {
  const say = useSay();
  const lines = pieces.flatMap(({ places }) => linesOf(places));
  return lines.length === 0 ? null : <span className="end small dim num">{say('workshop.lines-from-to', { first: Math.min(...lines), last: Math.max(...lines) })}</span>;
}

function Rules({ shown }: { readonly shown: DraftShown }) {
  const say = useSay();
  const { working: { now, work, correct } } = shown;
  const [writing, setWriting] = useState(false);
  const rules = shown.pieces.flatMap((piece) => (piece.kind === 'rule' ? [{ key: piece.key, places: piece.places, rule: piece.rule.rule }] : []));
  const all = [...rules, ...now.own.map(({ key, rule }) => ({ key, places: [], rule }))];
  return (
    <section className="ws-list" aria-label={say('workshop.rules')}>
      <p className="ws-list-head"><span className="b">{say('workshop.rules')}</span> <span className="dim num">{all.length}</span>
        <span className="end small dim">{say('workshop.from-sentences', { count: new Set(rules.map(({ rule }) => rule.sentence)).size })}</span></p>
      {all.length === 0 ? <p className="small dim">{say('workshop.no-rules')}</p> : null}
      <ul className="ws-rules">{all.map((one) => <RuleRow key={one.key} one={one} shown={shown} />)}</ul>
      {writing ? <RuleForm rule={null} scopeGroups={now.draft.scope} keep={(rule) => correct({ kind: 'rule', key: `own-${work.done.length + 1}`, rule })} close={() => setWriting(false)} />
        : <button type="button" className="btn quiet sm" onClick={() => setWriting(true)}><Icon name="plus" size="small" />{say('workshop.rule.write')}</button>}
    </section>
  );
}
