import { unitCodes } from '../unit/unit-codes.ts';
import { unitCriteria } from '../unit/unit-criteria.ts';
import type { Unit, UnitCriterion } from '../unit/unit.ts';

type Metadata = Unit['metadata'];

/** What names the unit; every other field of its metadata is a detail. */
const naming: ReadonlySet<keyof Metadata> = new Set<keyof Metadata>(['title', 'codes', 'urn', 'unitCode', 'sqaCode', 'reference']);

/** The kinds of thing that a unit consists of, and how many of each one has. For each, `exchange.thing.` and `exchange.count.` have its words. */
const counts = {
  statements: (unit: Unit) => unitCriteria(unit).length,
  headings: ({ groups, knowledgeGroups, scope }: Unit) => groups.length + knowledgeGroups.length + scope.length,
  parts: (unit: Unit) => statementsOf(unit).filter(({ parent }) => parent !== undefined).length,
  overview: ({ overview }: Unit) => overview.length,
  introductions: ({ introductions }: Unit) => Object.values(introductions).flat().length,
  'first-code': (unit: Unit) => Math.min(1, unitCodes(unit).length),
  'further-codes': (unit: Unit) => Math.max(0, unitCodes(unit).length - 1),
  details: ({ metadata, recordsStandard }: Unit) => keysOf(metadata).filter((name) => !naming.has(name)).length + (recordsStandard === undefined ? 0 : 1),
  formatting: (unit: Unit) => statementsOf(unit).filter(({ formatting = [] }) => formatting.length > 0).length,
  'how-to': ({ howTo }: Unit) => howTo.length,
  rules: ({ rules }: Unit) => rules.length,
  'form-words': ({ formWords, signOff, methodCodes = {} }: Unit) => Object.keys(formWords).length + signOff.length + Object.keys(methodCodes).length,
  remarks: ({ warnings }: Unit) => warnings.length,
} as const satisfies Readonly<Record<string, (unit: Unit) => number>>;

export type Thing = keyof typeof counts;

function keysOf<T extends object>(object: T): readonly (keyof T)[] {
  return Object.keys(object).filter((name): name is keyof T & string => name in object);
}

function statementsOf({ criteria, scope, knowledge, behaviours }: Unit): readonly UnitCriterion[] {
  return [...criteria, ...scope.flatMap(({ items }) => items), ...knowledge, ...behaviours];
}

/** Every kind of thing, in the order of a unit's document. */
export const things: readonly Thing[] = keysOf(counts);

/** How many of a kind of thing a unit has. */
export function countOf(thing: Thing, unit: Unit): number {
  return counts[thing](unit);
}
