import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { Icon } from '../look/icon.tsx';
import { headingOf } from '../parts/heading-of.ts';
import { criterionShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import { ClaimsOf } from './claims-of.tsx';
import { GuidanceBeside } from './guidance-beside.tsx';
import { useForm } from './form-context.ts';
import { Inferences } from './inferences.tsx';
import { LackingRules } from './lacking-rules.tsx';
import { Reasons } from './reasons.tsx';
import { stateWords } from './state-words.ts';

/** Everything about one criterion: its words, how it stands, what rules lack of it and would close it, its claims, what was inferred and recorded. */
export function CriterionInspector({ criterion }: { readonly criterion: CriterionCoverage }) {
  const say = useSay();
  const { here, names, onClaim } = useForm();
  const name = names.get(criterion.key) ?? criterion.printed;
  const shows = criterionShows[criterion.state];
  return (
    <>
      <div className="sec insp-head">
        <div className="row small dim"><b className="lbl">{name}</b><span className="cut" dir="auto">{headingOf(here.unit, criterion)}</span><Neighbours at={criterion.key} /></div>
        <p className="q insp-text" dir="auto">{criterion.text}</p>
        <div className="row wrap insp-state"><StateWord state={shows}>{criterion.state === 'inferred' ? say('unit.state.inferred') : say(`shown-state.${shows}`)}</StateWord><span className="small dim">{stateWords(say, criterion)}</span></div>
      </div>
      <LackingRules criterion={criterion} />
      <div className="sec">
        <h3>{say('unit.inspector.evidence')}<span className="c num">{criterion.claims.length}</span>
          {onClaim === null ? null : <button type="button" className="btn soft sm end" onClick={() => onClaim(criterion.key)}><Icon name="plus" size="small" />{say('claiming.claim')}<kbd className="k" aria-hidden="true">C</kbd></button>}
        </h3>
        {criterion.claims.length === 0 ? <p className="small dim">{say('unit.inspector.no-evidence')}</p> : (
          <ClaimsOf key={criterion.key} claims={criterion.claims} address={criterion.key} name={name} />
        )}
      </div>
      <Inferences criterion={criterion} name={name} />
      <Reasons criterion={criterion} />
      <GuidanceBeside unit={here.unit} />
    </>
  );
}

/** To the criterion before, and the one after, in the unit's order. */
function Neighbours({ at }: { readonly at: CriterionKey }) {
  const say = useSay();
  const { here: { coverage: { criteria } }, onSelect } = useForm();
  const place = criteria.findIndex(({ key }) => key === at);
  const to = (criterion: CriterionCoverage | undefined, icon: 'chevron-left' | 'chevron-right', label: string) => (
    <button type="button" className="btn quiet icon sm" aria-label={label} title={label} disabled={criterion === undefined} onClick={() => { if (criterion !== undefined) onSelect(criterion.key); }}><Icon name={icon} size="small" /></button>
  );
  return <span className="row end insp-steps">{to(criteria[place - 1], 'chevron-left', say('unit.inspector.previous'))}{to(criteria[place + 1], 'chevron-right', say('unit.inspector.next'))}</span>;
}
