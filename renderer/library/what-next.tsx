import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { nextSteps, type NextStep } from './next-steps.ts';

const icons: Readonly<Record<NextStep['standing']['kind'], IconName>> = { wait: 'gavel', unit: 'clipboard-list', start: 'plus', gaps: 'flag', finish: 'badge-check' };

/** What there is to do next, each with its number as its key. */
export function WhatNext({ portfolios, open }: { readonly portfolios: readonly ShelfEntry[]; readonly open: (folder: string) => void }) {
  const say = useSay();
  const steps = nextSteps(portfolios);
  useCommands(steps.map(({ entry }, place) => ({ id: `next-${place}`, label: say('library.card.open', { candidate: entry.candidate }), keys: String(place + 1), run: () => open(entry.path) })));
  if (steps.length === 0) return null;
  return (
    <ol className="card nexts" aria-label={say('library.title.next')}>
      {steps.map((step, place) => <Next key={step.entry.path} step={step} number={place + 1} open={open} />)}
    </ol>
  );
}

function Next({ step: { entry, standing }, number, open }: { readonly step: NextStep; readonly number: number; readonly open: (folder: string) => void }) {
  const say = useSay();
  const unit = entry.units[0]?.title ?? '';
  const count = 'count' in standing ? standing.count : 0;
  return (
    <li className="next">
      <span className="ic"><Icon name={icons[standing.kind]} /></span>
      <p className="m" dir="auto">{say(`library.next.${standing.kind}`, { count, candidate: entry.candidate })}</p>
      <button type="button" className={`btn${number === 1 ? ' primary' : ''}`} onClick={() => open(entry.path)} aria-label={say('library.card.open', { candidate: entry.candidate })}>
        {say(`library.next.${standing.kind}.do`)} <kbd className="k">{number}</kbd>
      </button>
      <p className="small dim">{say(`library.next.${standing.kind}.why`, { unit, of: entry.coverage?.of ?? 0 })}</p>
    </li>
  );
}
