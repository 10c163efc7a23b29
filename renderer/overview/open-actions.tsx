import { dayShort } from '../../domain/text/day-words.ts';
import { Icon } from '../look/icon.tsx';
import { today } from '../parts/today.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

/** Action points that are not done, the next one first. */
export function OpenActions() {
  const say = useSay();
  const { go } = usePlace();
  const { portfolio, units } = usePortfolio();
  const open = [...portfolio.actions.values()].filter(({ finished }) => finished === undefined).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const [unit] = units.keys();
  if (open.length === 0) return null;
  return (
    <section className="sec" aria-label={say('unit.actions')}>
      <h3><Icon name="flag" size="small" />{say('unit.actions')}<span className="c num">{open.length}</span></h3>
      <ul className="card">{open.slice(0, 6).map(({ id, text, due, who }) => (
        <li key={id} className="side-item">
          <p className="said" dir="auto">{text}</p>
          <p className="small dim">{[...(who === undefined ? [] : [who]), say('unit.actions.due', { day: dayShort(say, due) })].join(' · ')}{due < today() ? <b className="late"> {say('unit.actions.late')}</b> : null}</p>
        </li>
      ))}</ul>
      {unit === undefined ? null : <button type="button" className="btn quiet sm" onClick={() => go({ kind: 'unit', unit, tab: 'feedback' })}>{say('overview.actions.all')}</button>}
    </section>
  );
}
