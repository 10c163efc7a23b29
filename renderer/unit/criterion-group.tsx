import { levelsOf } from '../parts/levels-of.ts';
import { useSay } from '../words/words.ts';
import { CriterionRow, mostChips } from './criterion-row.tsx';
import { noBadges } from './criterion-badges.ts';
import { passes } from './criterion-filter.ts';
import type { FormGroup } from './form-plan.ts';
import { useForm } from './form-context.ts';

/** Criteria under one heading of the form, as far as the filter leaves them. */
export function CriterionGroup({ group: { heading, criteria } }: { readonly group: FormGroup }) {
  const say = useSay();
  const form = useForm();
  const shown = criteria.filter((criterion) => passes(form.filter, criterion, form.badges));
  if (shown.length === 0) return null;
  const { claimed, accepted, of } = levelsOf(criteria);
  return (
    <>
      {heading === null ? null : (
        <h3 className="gh"><span dir="auto">{heading}</span>{of === 0 ? null : <span className="c"><span>{say('unit.group.claimed', { claimed, of })}</span><span>{say('unit.group.accepted', { accepted })}</span></span>}</h3>
      )}
      <ul className="pcs" {...(heading === null ? {} : { 'aria-label': heading })}>
        {shown.map((criterion) => (
          <CriterionRow key={criterion.key} criterion={criterion} name={form.names.get(criterion.key) ?? criterion.printed} badges={form.badges.get(criterion.key) ?? noBadges} isOn={form.selected === criterion.key}
            references={criterion.claims.slice(0, mostChips).map(({ evidence }) => form.references.get(evidence.id) ?? evidence.reference).join(' ')} onSelect={form.onSelect} onOpen={form.onOpen} onClaim={form.onClaim} />
        ))}
      </ul>
    </>
  );
}
