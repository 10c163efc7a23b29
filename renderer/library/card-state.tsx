import { dayInWords } from '../../domain/text/day-in-words.ts';
import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { StateGlyph, type ShownState } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import { standingOf, type Standing } from './next-steps.ts';

const shows: Readonly<Record<Standing['kind'], ShownState>> = { unit: 'none', unknown: 'none', start: 'none', wait: 'claimed', gaps: 'more', finish: 'accepted' };

/** How a portfolio stands, as drawing and words, and the day anyone last did anything in it; or that it is away. */
export function CardState({ entry }: { readonly entry: ShelfEntry }) {
  const say = useSay();
  if (!entry.here) return <p className="small state-line"><span className="st held"><StateGlyph state="held" />{say('library.not-here')}</span></p>;
  const standing = standingOf(entry);
  const count = 'count' in standing ? standing.count : 0;
  return (
    <p className="small state-line">
      <span className={`st ${shows[standing.kind]}`}><StateGlyph state={shows[standing.kind]} />{say(`library.card.${standing.kind}`, { count })}</span>
      <span className="dim cut">{entry.lastDay === null ? say('library.no-day') : say('library.last-day', { day: dayInWords(say, entry.lastDay) })}</span>
    </p>
  );
}
