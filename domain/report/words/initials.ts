import type { PersonStatus } from '../../portfolio/portfolio.ts';
import type { Writer } from '../../command/line.ts';

/**
 * The initials of everyone who wrote in the portfolio, by person: as said on page 1, else from the name.
 * Two people never share them: the later one (by person id) takes letters of the last name, then a number.
 */
export function allInitials(writers: readonly Writer[], people: ReadonlyMap<string, PersonStatus>): ReadonlyMap<string, string> {
  const names = new Map(writers.map((writer) => [writer.person.id, writer.person.name]));
  const persons = [...names].sort(([a], [b]) => Number(said(people, a) === null) - Number(said(people, b) === null) || (a < b ? -1 : 1));
  const given = new Map<string, string>();
  const taken = new Set<string>();
  for (const [person, name] of persons) {
    const own = said(people, person);
    const initials = firstFree([...(own === null ? [] : [own]), ...offers(name)], taken);
    taken.add(initials);
    given.set(person, initials);
  }
  return given;
}

function said(people: ReadonlyMap<string, PersonStatus>, person: string): string | null {
  const initials = people.get(person)?.initials?.trim() ?? '';
  return initials === '' ? null : initials;
}

/** "Priya Nair": PN, PNa, PNai, PNair. Letters are whole characters of any script. */
function offers(name: string): readonly string[] {
  const words = name.split(/[\s.-]+/u).filter((word) => word !== '');
  const firsts = words.map((word) => Array.from(word)[0] ?? '').join('');
  const rest = Array.from(words.at(-1) ?? '').slice(1);
  return [firsts, ...rest.map((_, count) => firsts + rest.slice(0, count + 1).join(''))];
}

function firstFree(wanted: readonly string[], taken: ReadonlySet<string>): string {
  const free = wanted.find((initials) => initials !== '' && !taken.has(initials));
  if (free !== undefined) return free;
  const first = wanted[0] ?? '';
  for (let number = 2; ; number += 1) if (!taken.has(`${first}${number}`)) return `${first}${number}`;
}
