import { levelsOf } from '../parts/levels-of.ts';
import { useSay } from '../words/words.ts';
import { CriterionGroup } from './criterion-group.tsx';
import { FilterSwitch } from './filter-switch.tsx';
import { passes } from './criterion-filter.ts';
import { useForm } from './form-context.ts';
import type { FormPart } from './form-plan.ts';
import { UnitRules } from './unit-rules.tsx';

/** One part of the form: its heading and counts, the rules that speak of it, its criteria. */
export function FormPartShown({ part, isFirst }: { readonly part: FormPart; readonly isFirst: boolean }) {
  const say = useSay();
  const form = useForm();
  const rules = form.filter === 'all' ? part.rules : part.rules.filter(({ judged }) => judged.state === 'open' || judged.state === 'for-a-person');
  const isEmpty = !part.criteria.some((criterion) => passes(form.filter, criterion, form.badges)) && rules.length === 0;
  return (
    <section aria-label={part.title} id={`part-${part.list}`}>
      <div className="sect">
        <h2>{part.title}</h2>
        <PartCounts part={part} />
        {isFirst ? <FilterSwitch /> : null}
      </div>
      {part.lead === null ? null : <p className="lead q s dim" dir="auto">{part.lead}</p>}
      <UnitRules rules={rules} />
      {isEmpty ? <p className="part-none small dim">{say(`unit.part.none.${form.filter === 'waiting' ? 'waiting' : 'open'}`)}</p> : part.groups.map((group, place) => <CriterionGroup key={`${group.heading ?? ''} ${place}`} group={group} />)}
    </section>
  );
}

function PartCounts({ part: { criteria, list } }: { readonly part: FormPart }) {
  const say = useSay();
  if (list === 'behaviour') return <span className="small dim">{say('unit.part.underpin')}</span>;
  const { claimed, accepted, of } = levelsOf(criteria);
  const inferred = criteria.filter(({ state }) => state === 'inferred').length;
  return <span className="small dim num">{inferred === 0 ? say('unit.part.counts', { claimed, accepted, of }) : say('unit.part.counts-inferred', { claimed, accepted, of, count: inferred })}</span>;
}
