import { memo } from 'react';
import { dayAndMonth } from '../../domain/text/day-words.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { methodIcon } from '../parts/method-icon.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { MatrixRow } from './matrix-model.ts';

/** A column that is drawn now, with its place among all and the reference as it shows. */
export interface ShownColumn { readonly index: number; readonly evidence: Evidence; readonly reference: string }

interface Head { readonly rows: readonly MatrixRow[]; readonly count: number; readonly shown: readonly ShownColumn[]; readonly before: number; readonly after: number; readonly at: number }

/** The heads of the columns: method, reference, day; they stay in sight. */
export const MatrixHead = memo(function MatrixHead({ rows, count, shown, before, after, at }: Head) {
  const say = useSay();
  const criteria = rows.filter(({ kind }) => kind === 'criterion').length;
  return (
    <div className="mx-row mx-heads" role="row" aria-rowindex={1}>
      <div className="hd first" role="columnheader" aria-colindex={1}>{say('matrix.size', { criteria, count })}</div>
      <i role="presentation" style={{ width: before }} />
      {shown.map(({ index, evidence, reference }) => (
        <div key={evidence.id} className={`hd${index === at ? ' on' : ''}`} role="columnheader" aria-colindex={index + 2} title={evidence.fields.title}>
          <Icon name={methodIcon(evidence.fields.method)} size="small" />
          <b>{reference}</b>
          <span>{dayAndMonth(say, evidence.fields.day)}</span>
        </div>
      ))}
      <i role="presentation" style={{ width: after }} />
      <div className="hd state" role="columnheader" aria-colindex={count + 2}>{say('matrix.state')}</div>
    </div>
  );
});
