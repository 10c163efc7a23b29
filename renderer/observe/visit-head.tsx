import { dayInWords } from '../../domain/text/day-in-words.ts';
import { Icon } from '../look/icon.tsx';
import { today } from '../parts/today.ts';
import { useSay } from '../words/words.ts';
import type { VisitNow } from './use-visit.ts';
import { VisitClock } from './visit-clock.tsx';

/** What goes on, for how long, and how to pause and end it. */
export function VisitHead({ now, onAbout, onEnd, onSeen }: { readonly now: VisitNow; readonly onAbout: () => void; readonly onEnd: () => void; readonly onSeen: (() => void) | null }) {
  const say = useSay();
  const { visit, pause } = now;
  const isPaused = visit.pausedAt !== null;
  const where = [say(`report.method.${visit.method}`), visit.day === today() ? '' : dayInWords(say, visit.day), visit.place].filter((words) => words !== '').join(' · ');
  return (
    <div className="live">
      <div className="grow">
        <div className="row small dim"><h1 className="cut" dir="auto">{visit.title}</h1><span className="cut" dir="auto">{where}</span></div>
        <div className="row clock-row"><VisitClock visit={visit} /><span className="small dim">{say('observe.started', { time: visit.start ?? '' })}</span></div>
      </div>
      <div className="row wrap doing">
        {onSeen === null ? null : <button type="button" className="btn" onClick={onSeen}>{say('observe.what-you-saw')}</button>}
        <button type="button" className="btn" onClick={onAbout}><Icon name="info" />{say('observe.about')}</button>
        <button type="button" className="btn" aria-pressed={isPaused} onClick={pause}><Icon name={isPaused ? 'play' : 'pause'} />{say(isPaused ? 'observe.resume' : 'observe.pause')} <kbd className="k">P</kbd></button>
        <button type="button" className="btn primary" onClick={onEnd}><Icon name="stop" />{say('observe.end')}</button>
      </div>
    </div>
  );
}
