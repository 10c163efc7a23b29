import { Notice } from '../parts/notice.tsx';
import { mayDo } from '../portfolio/may-do.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { Approval } from './approval.tsx';
import { DetailFields } from './detail-fields.tsx';
import { Folder } from './folder.tsx';
import { HandOver } from './hand-over.tsx';
import { People } from './people.tsx';
import { TakenUnits } from './taken-units.tsx';
import { Witnesses } from './witnesses.tsx';
import './details.css';

/** What the record's front page says: candidate, award, centre, people, witnesses; and the units and the folder. */
export function DetailsScreen() {
  const say = useSay();
  const view = usePortfolio();
  const { go } = usePlace();
  const may = mayDo(view, 'describe');
  return (
    <div className="panel solo">
      <main className="main">
        <div className="head details-head"><h1>{say('details.title')}</h1><p className="small dim">{say('details.lead')}</p></div>
        <div className="scroll sheet">
          {may ? null : (
            <div className="details-note"><Notice>{say(view.who === null ? 'details.nobody' : 'details.reading')}</Notice>{view.who === null ? <button type="button" className="btn" onClick={() => go({ kind: 'who' })}>{say('top.nobody')}</button> : null}</div>
          )}
          <DetailFields may={may} />
          <Approval may={may} />
          <TakenUnits may={mayDo(view, 'take-unit')} />
          <People may={mayDo(view, 'describe-person')} />
          <Witnesses may={mayDo(view, 'register-witness')} />
          <Folder />
          <HandOver />
        </div>
      </main>
    </div>
  );
}
