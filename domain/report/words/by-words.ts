import type { Evidence, Stamp } from '../../portfolio/portfolio.ts';
import type { BaseContext } from '../base-context.ts';
import { initialsOf, nameOf } from '../base-context.ts';
import { listWords } from '../../rules/list-words.ts';
import { dayOf } from './when.ts';

/** "PN, 18 Sep 2026" */
export function byAndDay(context: BaseContext, stamp: Stamp): string {
  return `${initialsOf(context, stamp)}, ${dayOf(context.say, stamp)}`;
}

/** "Priya Nair, 13 Nov 2026" */
export function nameAndDay(context: BaseContext, stamp: Stamp): string {
  return `${nameOf(context, stamp.writer)}, ${dayOf(context.say, stamp)}`;
}

/** Who made a piece of evidence, in the words of its method: "Observed by Priya Nair". Nobody named: whoever added it. */
export function madeBy(context: BaseContext, { fields, added }: Evidence): string {
  const names = fields.by.length > 0 ? fields.by.map((person) => person.name) : [nameOf(context, added.writer)];
  return context.say(`report.made-by.${manner(fields.method)}`, { names: listWords(context.say, names) });
}

type Manner = 'observation' | 'questioning' | 'professional-discussion' | 'witness' | 'statement' | 'other';

const manners: ReadonlyMap<string, Manner> = new Map([
  ['observation', 'observation'], ['questioning', 'questioning'], ['professional-discussion', 'professional-discussion'],
  ['witness-testimony', 'witness'], ['expert-witness', 'witness'], ['personal-statement', 'statement'], ['reflective-account', 'statement'],
]);

/** How evidence of a method is made. */
export function manner(method: string): Manner {
  return manners.get(method) ?? 'other';
}
