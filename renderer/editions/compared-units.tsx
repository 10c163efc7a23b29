import { useMemo, useState, type ReactNode } from 'react';
import { changeKinds, compareUnits, countChanges } from '../../domain/unit-versions/compare-units.ts';
import { useSay } from '../words/words.ts';
import { ComparedCriteria } from './compared-criteria.tsx';
import { ComparedRules } from './compared-rules.tsx';
import { editionName, type Comparison } from './comparisons.ts';

type Kind = (typeof changeKinds)[number];

/** Two editions side by side: how many criteria changed in which way (each a filter), the criteria, the rules. */
export function ComparedUnits({ comparison, children }: { readonly comparison: Comparison; readonly children: ReactNode }) {
  const say = useSay();
  const { earlier, later } = comparison;
  const compared = useMemo(() => compareUnits(earlier, later), [earlier, later]);
  const counts = countChanges(compared);
  const [only, setOnly] = useState<Kind | null>(null);
  const names = { earlier: editionName(say, earlier), later: editionName(say, later) };
  const shown = only === null ? compared.criteria : compared.criteria.filter(({ kind }) => kind === only);
  const age = comparison.kind === 'may' ? say(`compare.age.${comparison.edition.age}`, names) : null;
  return (
    <section aria-label={say('edition.beside', names)}>
      <h2 className="tab-h">{say('edition.beside', names)}</h2>
      {age === null ? null : <p className="small dim">{age}</p>}
      {children}
      <div className="row wrap changes-count" role="group" aria-label={say('edition.counts')}>
        {changeKinds.map((kind) => (
          <button key={kind} type="button" className={`btn sm change ${kind}`} aria-pressed={only === kind} disabled={counts[kind] === 0} onClick={() => setOnly(only === kind ? null : kind)}>
            {say(`change.${kind}`)} <b className="num">{counts[kind]}</b>
          </button>
        ))}
      </div>
      <ComparedCriteria changes={shown} {...names} />
      <ComparedRules changes={compared.rules} {...names} />
    </section>
  );
}
