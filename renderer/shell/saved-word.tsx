import { assertNever } from '../../domain/text/assert-never.ts';
import { readInstant } from '../../domain/text/instant.ts';
import type { Say } from '../../domain/words/say.ts';
import { Icon } from '../look/icon.tsx';
import type { Saved } from '../portfolio/view.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Whether everything is on the disk, and since when: read from the journal's own answer. */
export function SavedWord() {
  const say = useSay();
  const { saved, who } = usePortfolio();
  const words = who === null ? say('saved.looking') : savedWords(say, saved);
  const hasWritten = who !== null && saved.kind !== 'nothing-yet';
  return (
    <span className={`saved ${saved.kind}`} role="status" aria-label={words} title={words}>
      {hasWritten ? <Icon name={saved.kind === 'not-saved' ? 'alert' : saved.kind === 'saving' ? 'clock' : 'check'} /> : null}<span className="num">{words}</span>
    </span>
  );
}

function savedWords(say: Say, saved: Saved): string {
  switch (saved.kind) {
    case 'nothing-yet': return say('saved.nothing-yet');
    case 'saving': return say('saved.saving');
    case 'saved': return say('saved.at', { time: readInstant(saved.at)?.time ?? '' });
    case 'not-saved': return say('saved.not');
    default: return assertNever(saved);
  }
}
