import { memo, type MouseEvent } from 'react';
import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { Icon } from '../look/icon.tsx';
import { ReferenceChip } from '../parts/evidence-chip.tsx';
import { criterionShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import type { Badges } from './criterion-badges.ts';

/** More than these would be a list of their own: the inspector has it. */
export const mostChips = 6;

interface CriterionRowProps {
  readonly criterion: CriterionCoverage;
  /** As people say it: "PC 4". */
  readonly name: string;
  readonly badges: Badges;
  readonly isOn: boolean;
  /** The references of its first claims as they show, in their order, a space between: text, so that it compares by what it says. */
  readonly references: string;
  readonly onSelect: (key: CriterionKey, opens: boolean) => void;
  readonly onOpen: (evidence: EvidenceId) => void;
  /** Null where whoever works here does not claim. */
  readonly onClaim: ((key: CriterionKey) => void) | null;
}

/** One criterion of the form: its words, what is claimed for it, how it stands and what rules ask of it. Drawn again only when it changed. */
export const CriterionRow = memo(function CriterionRow({ criterion, name, badges, isOn, references, onSelect, onOpen, onClaim }: CriterionRowProps) {
  const say = useSay();
  const { key, printed, text, state, claims } = criterion;
  const shows = criterionShows[state];
  const words = state === 'inferred' ? say('unit.state.inferred') : say(`shown-state.${shows}`);
  const spoken = [name, words, ...badges.map((badge) => badge.words.toLowerCase()), say('unit.row.items', { count: claims.length })].join(', ');
  const names = references.split(' ');
  const select = (event: MouseEvent): void => onSelect(key, !(event.target instanceof Element && event.target.closest('button') !== null));
  return (
    <li className={`pc${isOn ? ' on' : ''}`} id={rowId(key)} data-criterion={key} aria-current={isOn ? 'true' : undefined} aria-label={spoken} tabIndex={isOn ? 0 : -1} onClick={select}>
      <span className="lbl">{printed}</span>
      <p className="q" dir="auto">{text}</p>
      <div className="chips">
        {claims.slice(0, mostChips).map((claim, place) => <ReferenceChip key={claim.evidence.id} claim={claim} criterion={name} reference={names[place] ?? claim.evidence.reference} canDrag={onClaim !== null} onOpen={() => onOpen(claim.evidence.id)} />)}
        {claims.length > mostChips ? <span className="badge plain num">{say('unit.row.more', { count: claims.length - mostChips })}</span> : null}
        <AddButton name={name} isWide={claims.length === 0} onClaim={onClaim === null ? null : () => onClaim(key)} />
      </div>
      <div className="pc-state">
        <StateWord state={shows}>{words}</StateWord>
        {badges.length === 0 ? null : <div className="bs">{badges.map((badge) => <span key={badge.words} className={`badge ${badge.tone}`}><Icon name={badge.icon} size="small" />{badge.words}</span>)}</div>}
      </div>
    </li>
  );
});

function AddButton({ name, isWide, onClaim }: { readonly name: string; readonly isWide: boolean; readonly onClaim: (() => void) | null }) {
  const say = useSay();
  if (onClaim === null) return null;
  const label = say('unit.row.claim', { criterion: name });
  return <button type="button" className={`add${isWide ? ' wide' : ''}`} aria-label={label} title={label} onClick={onClaim}><Icon name="plus" size="small" />{isWide ? say('unit.row.claim.short') : null}</button>;
}

/** The id of a criterion's row on the page. */
export function rowId(key: CriterionKey): string {
  return `criterion-${key}`;
}
