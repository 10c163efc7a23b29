import { useMemo } from 'react';
import { listWords } from '../../domain/rules/list-words.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { stillToSee } from './still-to-see.ts';

const none: ReadonlySet<CriterionKey> = new Set();

/** What a visit could close, over all units, in the words of the rules, and what it has ticked of that; nothing where nothing waits to be seen. */
export function CouldClose({ ticked = none }: { readonly ticked?: ReadonlySet<CriterionKey> }) {
  const say = useSay();
  const { units, coverage } = usePortfolio();
  const waiting = useMemo(() => [...units].flatMap(([id, unit]) => {
    const covered = coverage(id);
    const still = covered === null ? null : stillToSee(say, unit, covered, ticked);
    return still === null ? [] : [{ id, title: unitTitle(unit), ...still }];
  }), [say, units, coverage, ticked]);
  if (waiting.length === 0) return null;
  const open = waiting.filter(({ words }) => words.length > 0);
  const named = (title: string) => (units.size > 1 ? <b className="m">{title}: </b> : null);
  return (
    <div className="could small" role="note">
      <StateGlyph state={open.length === 0 ? 'claimed' : 'more'} />
      <div>
        {open.length === 0 ? <b className="b">{say('observe.could-close.all')}</b> : <><b className="b">{say('observe.could-close')}</b> {open.map(({ id, title, words }) => <span key={id}>{named(title)}{words.join(' ')} </span>)}</>}
        {waiting.map(({ id, title, ticked: names }) => (names.length === 0 ? null : <span key={id} className="dim"> {named(title)}{say('observe.could-close.ticked', { criteria: listWords(say, names) })}</span>))}
      </div>
    </div>
  );
}
