import type { Failure } from '../../domain/failure/failure.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import type { Unsettled } from '../../domain/unit-versions/settle-edition.ts';
import type { Stamp } from '../../domain/portfolio/portfolio.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { mayDo } from '../portfolio/may-do.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { toUphold } from './use-to-settle.ts';
import { useCriterionWords } from './use-criterion-words.ts';

interface Upholding { readonly unit: UnitId; readonly unsettled: Unsettled; readonly onFailure: (failure: Failure | null) => void }

/** What was decided under an earlier edition, each with who decided it and when: it counts here once the assessor says that it holds. */
export function ToUphold({ unit, unsettled, onFailure }: Upholding) {
  const say = useSay();
  const act = useAct();
  const view = usePortfolio();
  const count = toUphold(unsettled);
  const lines = useLines(unsettled);
  if (count === 0) return null;
  const uphold = async (): Promise<void> => {
    const done = await act({ kind: 'uphold', code: unit }, { inPlace: true, told: say('edition.uphold.done', { count }) });
    onFailure(done.ok ? null : done.failure);
  };
  return (
    <div className="settle">
      <h3>{say('edition.uphold')}<span className="small dim3 num">{count}</span></h3>
      <ul className="card">{lines.map(({ key, what, words, by }) => (
        <li key={key} className="line-item"><p><b>{what}</b> <span className="small dim">{by}</span></p>{words === '' ? null : <p className="small q" dir="auto">{words}</p>}</li>
      ))}</ul>
      {mayDo(view, 'uphold') ? <p className="row settle-do"><button type="button" className="btn" onClick={() => void uphold()}>{say('edition.uphold.do', { count })}</button><span className="small dim">{say('edition.uphold.what')}</span></p>
        : <p className="small dim">{say('edition.uphold.who')}</p>}
    </div>
  );
}

interface Line { readonly key: string; readonly what: string; readonly words: string; readonly by: string }

function useLines({ judgements, inferences, reasons, confirmations }: Unsettled): readonly Line[] {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const words = useCriterionWords();
  const by = (stamp: Stamp): string => say('unit.by', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown'), day: dayOf(say, stamp) });
  return [
    ...judgements.map(({ claim, before }) => ({
      key: `${claim.evidence} ${claim.criterion}`, by: by(before.stamp), words: words(claim.criterion).text,
      what: say('edition.uphold.judgement', { reference: references.get(claim.evidence) ?? '', criterion: words(claim.criterion).name, verdict: say(`state.${before.verdict}`) }),
    })),
    ...inferences.map(({ inference, to }) => ({ key: inference.id, by: by(inference.stamp), words: inference.ground, what: say('edition.uphold.inference', { criterion: words(to).name }) })),
    ...reasons.map(({ reason, to }) => ({ key: reason.id, by: by(reason.stamp), words: reason.because, what: say('edition.uphold.reason', { criteria: to.map((key) => words(key).name).join(', ') }) })),
    ...confirmations.map(({ confirmation, rule }) => ({ key: confirmation.id, by: by(confirmation.stamp), words: confirmation.grounds, what: say('edition.uphold.confirmation', { rule }) })),
  ];
}
