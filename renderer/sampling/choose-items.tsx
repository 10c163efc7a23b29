import { useMemo, useRef, useState } from 'react';
import { OwnHandNotice } from '../parts/own-hand-notice.tsx';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useFileStates } from '../viewer/use-file-states.ts';
import { useSay } from '../words/words.ts';
import type { Proposed } from '../../domain/sampling/propose-sample.ts';
import { ChooseRow } from './choose-row.tsx';
import type { ChoiceNow } from './use-choice.ts';

/** What to look at in a unit: what is proposed, with the reason for every item, and everything else that was judged. */
export function ChooseItems({ here, choice }: { readonly here: UnitSampled; readonly choice: ChoiceNow }) {
  const say = useSay();
  const { references } = usePortfolio();
  const list = useRef<HTMLDivElement>(null);
  const { choices: { proposed, others, own, waiting }, chosen } = choice;
  const step = (by: 1 | -1): void => stepThrough(list.current, by);
  useCommands([
    { id: 'sampling-next-item', label: say('sampling.next-item'), keys: 'j', run: () => step(1) },
    { id: 'sampling-previous-item', label: say('sampling.previous-item'), keys: 'k', run: () => step(-1) },
    { id: 'sampling-take', label: say('sampling.take', { count: chosen.size }), keys: 'mod+Enter', icon: 'shield', can: chosen.size > 0, run: () => void choice.take() },
  ]);
  const ownOf = useMemo(() => own.map(({ item: { evidence } }) => references.get(evidence.id) ?? evidence.reference).join(', '), [own, references]);
  const [first] = own;
  return (
    <div className="scroll choosing" ref={list}>
      {proposed.length > 0 || others.length === 0 ? null : <p className="dim">{say('sampling.nothing-more')}</p>}
      <Group title={say('sampling.proposed')} rows={proposed} here={here} choice={choice} />
      <Group title={say(proposed.length === 0 ? 'sampling.can-be-looked-at' : 'sampling.others')} rows={others} here={here} choice={choice} />
      {first === undefined ? null : (
        <section aria-label={say('sampling.own')}>
          <h3 className="sh">{say('sampling.own')} <span className="c num">{own.length}</span></h3>
          <OwnHandNotice hand={first.hand} of="item" />
          <p className="small dim own">{ownOf}</p>
        </section>
      )}
      {waiting === 0 ? null : <p className="small dim">{say('sampling.waiting', { count: waiting })}</p>}
    </div>
  );
}

/** How many are drawn at once; a large portfolio has hundreds, of which few are chosen by hand. */
const atOnce = 40;

/** Items under one heading, the first of them at once and more when they are asked for. */
function Group({ title, rows, here, choice }: { readonly title: string; readonly rows: readonly Proposed[]; readonly here: UnitSampled; readonly choice: ChoiceNow }) {
  const say = useSay();
  const states = useFileStates();
  const [most, setMost] = useState(atOnce);
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="sh">{title} <span className="c num">{rows.length}</span></h3>
      <ul className="card">{rows.slice(0, most).map((row) => {
        const { id } = row.item.evidence;
        return <ChooseRow key={id} row={row} coverage={here.coverage} keys={choice.chosen.get(id) ?? null} states={states} onToggle={() => choice.toggle(row)} onCriterion={(key) => choice.toggleCriterion(row, key)} />;
      })}</ul>
      {rows.length <= most ? null : <button type="button" className="btn sm more-items" onClick={() => setMost(most + atOnce)}>{say('sampling.more-items', { count: Math.min(rows.length - most, atOnce), left: rows.length - most })}</button>}
    </section>
  );
}

/** The focus goes from item to item; Space puts one in or takes it out. */
function stepThrough(list: HTMLElement | null, by: 1 | -1): void {
  const boxes = [...(list?.querySelectorAll<HTMLInputElement>('.choose-item input[type="checkbox"]') ?? [])];
  const row = document.activeElement?.closest('.choose-item') ?? null;
  const at = boxes.findIndex((box) => row?.contains(box) === true);
  const next = boxes[at < 0 ? 0 : Math.min(Math.max(at + by, 0), boxes.length - 1)];
  next?.focus();
  next?.closest('.choose-item')?.scrollIntoView({ block: 'nearest' });
}
