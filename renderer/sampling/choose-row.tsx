import { Checkbox } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { groundWords } from '../../domain/sampling/ground-words.ts';
import type { Proposed } from '../../domain/sampling/propose-sample.ts';
import type { SamplablePart } from '../../domain/sampling/samplable.ts';
import { dayRange } from '../../domain/text/day-words.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { claimShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { coverOf } from '../thumbnails/item-cover.ts';
import { ItemThumbnail } from '../thumbnails/item-thumbnail.tsx';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';

interface Row {
  readonly row: Proposed;
  readonly coverage: UnitCoverage;
  /** The criteria that it is chosen for; null where it is not chosen. */
  readonly keys: readonly CriterionKey[] | null;
  readonly states: FileStates;
  readonly onToggle: () => void;
  readonly onCriterion: (key: CriterionKey) => void;
}

/** One item that can be looked at: why, and, once it is chosen, for which criteria. */
export function ChooseRow({ row: { item: { evidence }, parts, criteria, grounds }, coverage, keys, states, onToggle, onCriterion }: Row) {
  const say = useSay();
  const { go } = usePlace();
  const { references } = usePortfolio();
  const why = useId();
  const { title, method, day, until } = evidence.fields;
  const reference = references.get(evidence.id) ?? evidence.reference;
  const cover = useMemo(() => coverOf(evidence, states), [evidence, states]);
  const words = useMemo(() => groundWords(say, coverage, grounds), [say, coverage, grounds]);
  return (
    <li className={`choose-item${keys === null ? '' : ' on'}`}>
      <Checkbox checked={keys !== null} onChange={onToggle} aria-label={`${reference} ${title}`} aria-describedby={why} />
      <ItemThumbnail cover={cover} method={method} size="row" />
      <div className="choose-said">
        <p className="row"><span className="code">{reference}</span><b className="m cut" dir="auto" title={title}>{title}</b></p>
        <p className="small dim">{methodName(say, method)} · {dayRange(say, day, until)}</p>
        <ul className="small choose-why" id={why}>{words.map((one) => <li key={one}>{one}</li>)}</ul>
        {keys === null ? null : <Criteria parts={parts} first={criteria} keys={keys} coverage={coverage} name={say('sampling.criteria-of', { reference })} onCriterion={onCriterion} />}
      </div>
      <button type="button" className="btn quiet sm" aria-label={say('sampling.open-item', { reference })} onClick={() => go({ kind: 'evidence', evidence: evidence.id })}>{say('sampling.open')}</button>
    </li>
  );
}

interface Chips { readonly parts: readonly SamplablePart[]; readonly first: readonly CriterionKey[]; readonly keys: readonly CriterionKey[]; readonly coverage: UnitCoverage; readonly name: string; readonly onCriterion: (key: CriterionKey) => void }

/** The criteria to look at it for, each put in or taken out; those that are neither proposed nor chosen come once they are asked for. */
function Criteria({ parts, first, keys, coverage, name, onCriterion }: Chips) {
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const shown = parts.filter(({ criterion: { key } }) => isAll || first.includes(key) || keys.includes(key));
  const more = parts.length - shown.length;
  return (
    <div className="row wrap crits" role="group" aria-label={name}>
      {shown.map(({ criterion, claim }) => {
        const isOn = keys.includes(criterion.key);
        return (
          <button key={criterion.key} type="button" className={`crit${isOn ? ' on' : ''}`} aria-pressed={isOn} title={criterion.text} onClick={() => onCriterion(criterion.key)}>
            <StateGlyph state={claim === null ? 'accepted' : claimShows[claim.state]} />{nameOf(say, coverage, criterion)}<span className="off"> {claim === null ? say('sampling.inferred') : say(`claim-state.${claim.state}`)}</span>
          </button>
        );
      })}
      {more === 0 ? null : <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>{say('sampling.more-criteria', { count: more })}</button>}
    </div>
  );
}
