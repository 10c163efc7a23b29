import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { visitRules } from './asked-to-be-seen.ts';

/** What a visit could close, over all units, in the words of the rules; nothing where nothing waits to be seen. */
export function CouldClose() {
  const say = useSay();
  const { units, coverage } = usePortfolio();
  const open = [...units].flatMap(([id, unit]) => {
    const covered = coverage(id);
    const words = covered === null ? [] : visitRules(covered).map(({ judged }) => judged.wouldClose ?? judged.because);
    return words.length === 0 ? [] : [{ id, title: unitTitle(unit), words }];
  });
  if (open.length === 0) return null;
  return (
    <div className="could small" role="note">
      <StateGlyph state="more" />
      <div><b className="b">{say('observe.could-close')}</b> {open.map(({ id, title, words }) => <span key={id}>{units.size > 1 ? <b className="m">{title}: </b> : null}{words.join(' ')} </span>)}</div>
    </div>
  );
}
