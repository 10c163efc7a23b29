import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { EvidenceChip } from '../parts/evidence-chip.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { claimIn, type CriterionRow } from './matrix-model.ts';

interface Dock { readonly row: CriterionRow; readonly evidence: Evidence; readonly onOpen: () => void; readonly onChange: () => void; readonly may: boolean }

/** The cell one is at, in words, with what can be done there. */
export function MatrixDock({ row, evidence, onOpen, onChange, may }: Dock) {
  const say = useSay();
  const { references, portfolio } = usePortfolio();
  const claim = claimIn(row.criterion, evidence);
  const reference = references.get(evidence.id) ?? evidence.reference;
  return (
    <div className="dock" role="region" aria-label={say('matrix.dock')}>
      {claim === undefined ? <span className="chip none">{reference}</span> : <EvidenceChip claim={claim} criterion={row.name} onOpen={onOpen} />}
      <span className="lbl">{row.name}</span>
      <span className="q cut grow" dir="auto">{row.criterion.text}</span>
      <span className="small dim cut" aria-live="polite" dir="auto">
        {claim === undefined ? say('matrix.dock.not-claimed', { title: evidence.fields.title }) : say('matrix.dock.claimed', {
          day: dayOf(say, claim.claim.made), name: portfolio.writers.get(claim.claim.made.writer)?.person.name ?? '', place: itemPlacesWords(say, evidence, claim.claim.places), state: say(`claim-state.${claim.state}`),
        })}
        {claim?.claim.how === undefined ? null : ` “${claim.claim.how}”`}
      </span>
      {may ? <button type="button" className="btn" onClick={onChange}>{say(claim === undefined ? 'matrix.claim' : 'matrix.withdraw')} <kbd className="k">{say('key.space')}</kbd></button> : null}
      <button type="button" className="btn" onClick={onOpen}>{say('matrix.open')} <kbd className="k">Enter</kbd></button>
    </div>
  );
}
