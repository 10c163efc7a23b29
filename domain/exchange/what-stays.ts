import { listWords } from '../rules/list-words.ts';
import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import type { Adapter, Carried } from './adapter.ts';
import { countOf, things, type Thing } from './things.ts';

/** What of exactly this unit a format cannot carry, or carries only for this program, in sentences. */
export function whatStays(say: Say, { name, carries }: Pick<Adapter, 'name' | 'carries'>, unit: Unit): readonly string[] {
  const found = (carried: Carried): readonly Thing[] => things.filter((thing) => carries[thing] === carried && countOf(thing, unit) > 0);
  const counted = (thing: Thing): string => say(`exchange.count.${thing}`, { count: countOf(thing, unit) });
  const stay = found('no').map((thing) => say('exchange.stays', { format: name, things: say(`exchange.thing.${thing}`), counted: counted(thing), count: countOf(thing, unit) }));
  const beside = found('beside');
  if (beside.length > 0) return [...stay, say('exchange.beside', { counted: listWords(say, beside.map(counted)) })];
  return stay.length > 0 ? stay : [say('exchange.carries-all', { format: name })];
}
