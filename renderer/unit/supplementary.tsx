import { compareReferences } from '../../domain/evidence/reference.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { period } from '../../domain/report/words/when.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { useForm } from './form-context.ts';

/** Evidence that supports the unit as a whole and shows no criterion of its own, with its days. */
export function Supplementary() {
  const say = useSay();
  const { go } = usePlace();
  const { here: { unit } } = useForm();
  const { portfolio, references, who } = usePortfolio();
  const items = [...portfolio.evidence.values()].filter(({ withdrawn, erased, fields }) => withdrawn === undefined && erased === undefined && fields.supplementary === true)
    .map((evidence) => ({ evidence, reference: references.get(evidence.id) ?? evidence.reference })).sort((a, b) => compareReferences(a.reference, b.reference));
  const add = who === null ? null : <button type="button" className="btn sm" onClick={() => go({ kind: 'evidence', adding: true })}>{say('unit.supplementary.add')}</button>;
  return (
    <section aria-label={unit.formWords.supplementary ?? say('unit.supplementary')}>
      <div className="sect"><h2>{unit.formWords.supplementary ?? say('unit.supplementary')}</h2>{items.length > 0 ? <span className="end">{add}</span> : null}</div>
      <div className="form-end">
        {items.length === 0 ? <div className="empty row"><Icon name="paperclip" /><span className="grow">{say('unit.supplementary.none')}</span>{add}</div> : (
          <ul className="card">{items.map(({ evidence, reference }) => (
            <li key={evidence.id} className="line-item row">
              <button type="button" className="chip none" onClick={() => go({ kind: 'evidence', evidence: evidence.id })}>{reference}</button>
              <b className="m grow cut" dir="auto">{evidence.fields.title}</b><span className="small dim">{methodName(say, evidence.fields.method)} · {period(say, evidence.fields)}</span>
            </li>
          ))}</ul>
        )}
      </div>
    </section>
  );
}
