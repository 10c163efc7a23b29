import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { useClaiming } from '../claiming/use-claiming.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { mightShow, type OpenCriterion } from './might-show.ts';

const few = 5;

/** Criteria still open: ticking one claims it with the whole item, with an undo; where and how are said with C. */
export function MightAlsoShow({ item, claims }: { readonly item: Evidence; readonly claims: readonly ClaimHere[] }) {
  const say = useSay();
  const view = usePortfolio();
  const { claim } = useClaiming();
  const [isAll, setAll] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = useMemo(() => mightShow(view, claims), [view, claims]);
  const several = view.units.size > 1;
  const tick = async ({ coverage, criterion }: OpenCriterion): Promise<void> => {
    setFailure(await claim({ evidence: [item], addresses: [criterion.key], name: nameOf(say, coverage, criterion), at: [], how: '' }));
  };
  return (
    <section className="sec grow">
      <h3>{say(claims.length === 0 ? 'evidence.might.first' : 'evidence.might')} <span className="c">{say('evidence.might.open', { count: open.length })}</span></h3>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <ul className="col might">
        {(isAll ? open : open.slice(0, few)).map((one) => (
          <li key={one.criterion.key}>
            <Checkbox checked={false} size="xs" onChange={() => void tick(one)} label={<OpenLabel one={one} several={several} />} />
          </li>
        ))}
      </ul>
      {open.length <= few ? null : <button type="button" className="btn quiet sm" aria-expanded={isAll} onClick={() => setAll(!isAll)}>{isAll ? say('evidence.might.fewer') : say('evidence.might.all', { count: open.length })}</button>}
    </section>
  );
}

function OpenLabel({ one: { unit, coverage, criterion }, several }: { readonly one: OpenCriterion; readonly several: boolean }) {
  const say = useSay();
  return (
    <>
      <b className="lbl">{nameOf(say, coverage, criterion)}</b> <span className="q s" dir="auto">{criterion.text}</span>
      {several ? <span className="micro dim3 block">{unitTitle(unit)}</span> : null}
    </>
  );
}
