import { dayInWords } from '../../domain/text/day-in-words.ts';
import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { CoverageRing } from './coverage-ring.tsx';

/** One portfolio on the shelf: whose, which unit, how far, when last. */
export function PortfolioCard({ entry }: { readonly entry: ShelfEntry }) {
  const say = useSay();
  return (
    <article className="card" title={entry.path}>
      <CoverageRing coverage={entry.coverage} />
      <div>
        <h2 dir="auto">{entry.candidate}</h2>
        <p className="small dim"><Units units={entry.units} /></p>
        {entry.here ? <p className="small dim">{entry.lastDay === null ? say('library.no-day') : say('library.last-day', { day: dayInWords(say, entry.lastDay) })}</p> : <p className="small away"><Icon name="map-pin" />{say('library.not-here')}</p>}
      </div>
    </article>
  );
}

function Units({ units }: Pick<ShelfEntry, 'units'>) {
  const say = useSay();
  const [first, ...others] = units;
  if (first === undefined) return say('library.no-units');
  return (
    <>
      {first.title} {first.code === null ? null : <span className="code">{first.code}</span>} {others.length === 0 ? null : say('library.more-units', { count: others.length })}
    </>
  );
}
