import { memo, useState } from 'react';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { EditClaimDialog } from '../claiming/edit-claim-dialog.tsx';
import { useClaiming } from '../claiming/use-claiming.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { nameOf } from '../parts/criterion-names.ts';
import { claimShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { may } from './evidence-may.ts';
import { whereWords } from './item-claims.ts';

interface Claimed { readonly here: ClaimHere; readonly isOn: boolean; readonly onSelect: () => void }

/** One criterion that an item is said to show: where, the words, what was judged. Selected, its place stands out in the viewer. */
export const ClaimedCriterion = memo(function ClaimedCriterion({ here, isOn, onSelect }: Claimed) {
  const say = useSay();
  const { claim, coverage, criterion } = here;
  const several = usePortfolio().units.size > 1;
  const name = nameOf(say, coverage, criterion);
  return (
    <li className={`cl${isOn ? ' on' : ''}`}>
      <button type="button" className="cl-open" aria-pressed={isOn} aria-label={say('evidence.claimed.name', { criterion: name, state: say(`claim-state.${claim.state}`), where: whereWords(say, here) })} onClick={onSelect} />
      <div className="row t wrap cl-head"><b className="lbl">{name}</b><StateWord state={claimShows[claim.state]}>{say(`claim-state.${claim.state}`)}</StateWord></div>
      <p className="small dim">{whereWords(say, here)}</p>
      <p className="q s" dir="auto">{criterion.text}</p>
      {several ? <p className="micro dim3 cut">{unitTitle(here.unit)}</p> : null}
      {claim.claim.how === undefined ? null : <p className="small dim said cl-how" dir="auto">“{claim.claim.how}”</p>}
      <Judged here={here} />
      {isOn ? <ClaimButtons here={here} name={name} /> : null}
    </li>
  );
});

function Judged({ here: { claim } }: { readonly here: ClaimHere }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const { judgement, uncounted } = claim;
  if (judgement === null) return null;
  const by = portfolio.writers.get(judgement.stamp.writer)?.person.name ?? say('report.people.unknown');
  const said = say('evidence.by-on', { by, day: dayOf(say, judgement.stamp) });
  return (
    <>
      <div className="row t small judged"><Avatar name={by} small /><span className="dim said grow" dir="auto" title={said}>{judgement.why ?? said}</span></div>
      {claim.state === 'stale' ? <p className="small dim">{say('claiming.stale')}</p> : null}
      {uncounted === null ? null : <p className="small dim">{say('claiming.uncounted', { why: say(`report.uncounted.${uncounted}`, { initials: by }) })}</p>}
    </>
  );
}

function ClaimButtons({ here: { unitId, criterion, claim }, name }: { readonly here: ClaimHere; readonly name: string }) {
  const say = useSay();
  const view = usePortfolio();
  const { go } = usePlace();
  const { unclaim } = useClaiming();
  const [isEdited, setEdited] = useState(false);
  const address = criterion.key;
  const claims = may(view, 'claim');
  const button = (icon: IconName, label: string, run: () => void) => <button type="button" className="btn quiet sm" onClick={run}><Icon name={icon} size="small" />{label}</button>;
  return (
    <div className="row wrap cl-do">
      {may(view, 'judge') && claim.state !== 'accepted' ? button('gavel', say('evidence.judge'), () => go({ kind: 'judge', evidence: claim.evidence.id, criterion: criterion.key })) : null}
      {claims ? button('pencil', say('evidence.edit-claim'), () => setEdited(true)) : null}
      {claims ? button('close', say('evidence.unclaim'), () => void unclaim(claim.evidence, address, name)) : null}
      {button('clipboard-list', say('evidence.open-criterion'), () => go({ kind: 'unit', unit: unitId, criterion: criterion.key }))}
      {isEdited ? <EditClaimDialog claim={claim} address={address} name={name} onClose={() => setEdited(false)} /> : null}
    </div>
  );
}
