import { dayShort } from '../../domain/text/day-words.ts';
import type { Say } from '../../domain/words/say.ts';
import { unitsSampled, waitsForAnswer } from '../portfolio/samples-here.ts';
import type { View } from '../portfolio/view.ts';
import type { NextThing } from './next-thing.ts';

/** What a quality assurer did not agree with, and what they ask for: the way to the item, where it is answered. */
export function toAnswer(say: Say, view: Pick<View, 'portfolio' | 'units' | 'coverage' | 'references'>): readonly NextThing[] {
  const { portfolio, references } = view;
  return unitsSampled(view).flatMap(({ assurance }) => assurance.samples.filter(waitsForAnswer)).slice(0, 4).flatMap(({ sample, finding, asked }): readonly NextThing[] => {
    if (finding === null) return [];
    const said = { name: portfolio.writers.get(finding.stamp.writer)?.person.name ?? say('who-moves.internal-quality-assurer'), reference: references.get(sample.evidence) ?? '' };
    const isAsked = asked !== null && asked.finished === undefined;
    const what = isAsked ? say('overview.next.asks', { ...said, day: dayShort(say, asked.due) }) : say('overview.next.not-agreed', said);
    return [{ id: `finding ${sample.id}`, icon: 'shield', what, why: isAsked ? asked.text : finding.text, act: say('overview.act.answer'), to: { kind: 'sampling', sample: sample.id } }];
  });
}
