import { useState } from 'react';
import type { ClaimCoverage } from '../../domain/coverage/coverage.ts';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { dayOf, period } from '../../domain/report/words/when.ts';
import { Icon } from '../look/icon.tsx';
import { EvidenceChip } from '../parts/evidence-chip.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { EditClaimDialog } from './edit-claim-dialog.tsx';
import { useClaiming } from './use-claiming.ts';
import './claiming.css';

interface ClaimCardProps { readonly claim: ClaimCoverage; readonly address: string; readonly name: string }

/** A claim as it stands: item, method, day, place, the claimant's words, and what was judged of it by whom and why. */
export function ClaimCard({ claim, address, name }: ClaimCardProps) {
  const say = useSay();
  const { go } = usePlace();
  const { claim: said, evidence } = claim;
  const meta = [methodName(say, evidence.fields.method), period(say, evidence.fields), ...(said.places.length === 0 ? [] : [itemPlacesWords(say, evidence, said.places)])].join(' · ');
  return (
    <li className="claim">
      <div className="row">
        <EvidenceChip claim={claim} criterion={name} onOpen={() => go({ kind: 'evidence', evidence: evidence.id })} />
        <b className="m grow cut" dir="auto" title={evidence.fields.title}>{evidence.fields.title}</b>
        <ClaimButtons claim={claim} address={address} name={name} />
      </div>
      <p className="small dim claim-meta">{meta}</p>
      {said.how === undefined ? null : <p className="q s dim said" dir="auto">“{said.how}”</p>}
      <JudgementSaid claim={claim} />
    </li>
  );
}

function JudgementSaid({ claim: { state, judgement, uncounted } }: { readonly claim: ClaimCoverage }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  if (judgement === null) return <p className="small dim claim-meta">{say('claim-state.waiting')}</p>;
  const by = portfolio.writers.get(judgement.stamp.writer)?.person.name ?? say('report.people.unknown');
  const head = say(judgement.why === undefined ? 'claiming.judged-only' : 'claiming.judged', { by, day: dayOf(say, judgement.stamp), verdict: say(`report.verdict.${judgement.verdict}`) });
  return (
    <div className={`quoteby small v-${judgement.verdict}`}>
      <span className="dim">{head}</span>{judgement.why === undefined ? null : <span className="said" dir="auto"> {judgement.why}</span>}
      {state === 'stale' ? <p className="dim">{say('claiming.stale')}</p> : null}
      {uncounted === null ? null : <p className="dim">{say('claiming.uncounted', { why: say(`report.uncounted.${uncounted}`, { initials: by }) })}</p>}
    </div>
  );
}

function ClaimButtons({ claim, address, name }: ClaimCardProps) {
  const say = useSay();
  const { go } = usePlace();
  const { who, references } = usePortfolio();
  const { unclaim } = useClaiming();
  const [isEdited, setEdited] = useState(false);
  if (who === null) return null;
  const { evidence, claim: said, state } = claim;
  const values = { reference: references.get(evidence.id) ?? evidence.reference, criterion: name };
  const judges = (who.role === 'assessor' || who.role === 'countersigning-assessor') && (state === 'waiting' || state === 'stale' || state === 'uncounted');
  const claims = who.role === 'candidate' || who.role === 'assessor';
  const button = (icon: 'gavel' | 'pencil' | 'close', label: string, run: () => void) => <button type="button" className="btn quiet icon sm" aria-label={label} title={label} onClick={run}><Icon name={icon} size="small" /></button>;
  return (
    <span className="row claim-do">
      {judges ? button('gavel', say('claiming.do.judge', values), () => go({ kind: 'judge', evidence: evidence.id, criterion: said.criterion })) : null}
      {claims ? button('pencil', say('claiming.do.edit', values), () => setEdited(true)) : null}
      {claims ? button('close', say('claiming.do.unclaim', values), () => void unclaim(evidence, address, name)) : null}
      {isEdited ? <EditClaimDialog claim={claim} address={address} name={name} onClose={() => setEdited(false)} /> : null}
    </span>
  );
}
