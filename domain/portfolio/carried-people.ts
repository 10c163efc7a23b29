import type { WriterRole } from '../person/role.ts';
import type { Portfolio, Renewal } from './portfolio.ts';

/** Somebody whose statements stand here as another carried them over; not those of the one who carried them. */
export interface CarriedPerson { readonly name: string; readonly role: WriterRole }

/** That a portfolio was made anew, by whom, and whose words it holds without their signature; null where it was not. */
export interface RenewalFacts { readonly renewal: Renewal; readonly by: string; readonly people: readonly CarriedPerson[] }

/** What must be said of a renewal wherever the portfolio is looked at: nothing may pretend a signature that is not there (FORMAT 21). */
export function renewalFacts({ renewal, writers }: Pick<Portfolio, 'renewal' | 'writers'>): RenewalFacts | null {
  if (renewal === undefined) return null;
  const by = writers.get(renewal.stamp.writer);
  const people = new Map<string, CarriedPerson>();
  for (const { carried, person, role } of writers.values()) {
    if (carried !== undefined && person.id !== by?.person.id) people.set(`${person.id} ${role}`, { name: person.name, role });
  }
  return { renewal, by: by?.person.name ?? '', people: [...people.values()] };
}
