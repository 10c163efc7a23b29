import { useSay } from '../words/words.ts';

/** How far something is, at both levels, in numbers of criteria. `claimed` counts what claims would give, accepted ones included. */
export interface Levels { readonly claimed: number; readonly accepted: number; readonly of: number }

/** Two thin bars: hatched what the claims would give, solid what the judgements give; the numbers in its name. */
export function CoverageBar({ claimed, accepted, of }: Levels) {
  const say = useSay();
  return (
    <span className="dual" role="img" aria-label={say('library.coverage', { claimed, accepted, of })}>
      <i className="c" style={{ '--v': share(claimed, of) }} />
      <i className="j" style={{ '--v': share(accepted, of) }} />
    </span>
  );
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : (100 * Math.min(part, whole)) / whole}%`;
}
