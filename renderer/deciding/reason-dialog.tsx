import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { CriterionKey, UnitId } from '../../domain/unit/criterion-key.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { Quote } from '../parts/quote.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { DecidingDialog, slotFor } from './deciding-dialog.tsx';

interface Asked {
  readonly unit: UnitId;
  readonly outcome: RuleOutcome;
  /** The criteria ticked at first; all that lack a reason where it is left out. */
  readonly chosen?: readonly CriterionKey[];
  readonly onClose: () => void;
}

/** The ground that a rule asks for: what was tried, why observation was not possible, for one or several of its criteria. */
export function ReasonDialog({ unit: unitId, outcome, chosen, onClose }: Asked) {
  const say = useSay();
  const act = useAct();
  const { units, coverage } = usePortfolio();
  const unit = units.get(unitId);
  const covered = coverage(unitId);
  const lacking = new Set([...outcome.judged.lacking, ...outcome.claimed.lacking, ...(chosen ?? [])]);
  const criteria = covered?.criteria.filter(({ key }) => lacking.has(key)) ?? [];
  const [ticked, setTicked] = useState<readonly string[]>(chosen ?? criteria.map(({ key }) => key));
  if (unit === undefined || covered === null) return null;
  const about = criteria.filter(({ key }) => ticked.includes(key));
  return (
    <DecidingDialog
      title={say('deciding.reason')} slot={slotFor('reason', `${unitId}#${outcome.id}`)} label={say('deciding.reason.words')} hint={say('deciding.reason.hint')}
      act={say('deciding.reason.write')} onClose={onClose} hindrance={() => (about.length === 0 ? say('deciding.criterion-first') : null)}
      write={(because) => act({ kind: 'reason', addresses: about.map((criterion) => criterion.key), because }, { inPlace: true, told: say('deciding.reason.written', { count: about.length }) })}
    >
      <div className="of"><Quote small>{`“${outcome.rule.sentence}”`}</Quote></div>
      <Checkbox.Group label={say('deciding.reason.for')} value={[...ticked]} onChange={setTicked}>
        <div className="choices">{criteria.map((criterion) => <Checkbox key={criterion.key} value={criterion.key} label={<><b className="lbl">{nameOf(say, covered, criterion)}</b> <span className="q s">{criterion.text}</span></>} />)}</div>
      </Checkbox.Group>
    </DecidingDialog>
  );
}
