import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { useSay } from '../words/words.ts';

/** How far a portfolio is, at both levels: outside hatched what is claimed, inside solid what is accepted, with the numbers beside. */
export function CoverageRing({ coverage }: Pick<ShelfEntry, 'coverage'>) {
  const say = useSay();
  if (coverage === null) return <svg className="ring" viewBox="0 0 68 68" role="img" aria-label={say('library.not-counted')}><Rings claimed={0} accepted={0} /></svg>;
  const { claimed, accepted, of } = coverage;
  return (
    <svg className="ring" viewBox="0 0 68 68" role="img" aria-label={say('library.coverage', { claimed, accepted, of })}>
      <Rings claimed={percent(claimed, of)} accepted={percent(accepted, of)} />
      <text x="34" y="36">{accepted}</text>
      <text className="of" x="34" y="47">{say('library.coverage.of', { of })}</text>
    </svg>
  );
}

/** Both rings, from the top, clockwise; in hundredths. */
function Rings({ claimed, accepted }: { readonly claimed: number; readonly accepted: number }) {
  return (
    <g transform="rotate(-90 34 34)">
      <circle className="track" cx="34" cy="34" r="30.5" strokeWidth="3" />
      <circle className="claims" cx="34" cy="34" r="30.5" strokeWidth="3" pathLength="100" strokeDasharray={hatched(claimed)} />
      <circle className="bed" cx="34" cy="34" r="25" strokeWidth="5" />
      <circle className="judged" cx="34" cy="34" r="25" strokeWidth="5" pathLength="100" strokeDasharray={`${accepted} 200`} />
    </g>
  );
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * Math.min(part, whole)) / whole;
}

/** Dashes of two hundredths of the circle each, as many as are claimed, and then a gap that goes beyond it. */
function hatched(percentage: number): string {
  return `${'1.3 0.7 '.repeat(Math.round(percentage / 2))}0 200`;
}
