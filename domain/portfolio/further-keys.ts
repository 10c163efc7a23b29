import type { WriterRole } from '../person/role.ts';
import type { Portfolio } from './portfolio.ts';

/** A person who signs with several keys in one role. */
export interface SeveralKeys { readonly person: string; readonly name: string; readonly role: WriterRole; readonly count: number }

/**
 * Who signs with more than one key in a role (FORMAT 15): each journal that a person begins, on another machine or after a restored backup,
 * has a key of its own; so has a journal that somebody else began under their name. So it is said wherever the portfolio is looked at.
 */
export function severalKeys({ writers }: Pick<Portfolio, 'writers'>): readonly SeveralKeys[] {
  const found = new Map<string, Omit<SeveralKeys, 'count'> & { readonly keys: Set<string> }>();
  for (const { person, role, key, carried } of writers.values()) {
    if (carried !== undefined) continue;
    const place = `${person.id} ${role}`;
    const known = found.get(place) ?? { person: person.id, name: person.name, role, keys: new Set<string>() };
    known.keys.add(key);
    found.set(place, known);
  }
  return [...found.values()].filter(({ keys }) => keys.size > 1).map(({ keys, ...who }) => ({ ...who, count: keys.size }));
}
