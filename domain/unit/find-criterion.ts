import { bareLabel } from './bare-label.ts';
import { criterionKey, criterionLists, type CriterionKey, type CriterionList, type UnitId } from './criterion-key.ts';
import { hasCode, unitCodes } from './unit-codes.ts';
import { unitCriteria, type ListedCriterion } from './unit-criteria.ts';
import type { Unit } from './unit.ts';

/** A unit of a portfolio with the id it has there. */
export interface UnitHere { readonly id: UnitId; readonly unit: Unit }

/** What an address names. `choices` are full addresses that each name one criterion. */
export type FoundCriterion =
  | { readonly kind: 'found'; readonly id: UnitId; readonly unit: Unit; readonly criterion: ListedCriterion; readonly key: CriterionKey }
  | { readonly kind: 'unknown'; readonly what: 'unit' | 'list' | 'criterion' }
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[] };

interface Hit { readonly here: UnitHere; readonly criterion: ListedCriterion }

/**
 * Finds the criterion at `[CODE#]LIST/LABEL` in these units. LIST is performance, scope, knowledge or behaviour; brackets, dots
 * and spaces around a label do not count, and case only where it must. CODE may be left out where the rest is unique over the
 * units, and a scope item's group where its own label is unique in its unit. A criterion's key is an address too.
 */
export function findCriterion(units: readonly UnitHere[], address: string): FoundCriterion {
  const { code, list, label } = readAddress(address);
  if (list === undefined) return { kind: 'unknown', what: 'list' };
  const asked = code === null ? units : units.filter(({ id, unit }) => id === code || hasCode(unit, code));
  if (asked.length === 0) return { kind: 'unknown', what: 'unit' };
  const hits = asked.flatMap((here) => hitsIn(here, list, label));
  const [hit] = hits;
  if (hit === undefined) return { kind: 'unknown', what: 'criterion' };
  if (hits.length > 1) return { kind: 'ambiguous', choices: hits.map(({ here, criterion }) => criterionAddress(here.unit, criterion)) };
  const { here: { id, unit }, criterion } = hit;
  return { kind: 'found', id, unit, criterion, key: criterionKey(id, criterion.list, criterion.label) };
}

/** The full address of a criterion, by the first of its unit's codes: `PPL2GEN7#performance/3`. */
export function criterionAddress(unit: Unit, { list, label }: Pick<ListedCriterion, 'list' | 'label'>): string {
  const [code] = unitCodes(unit);
  return code === undefined ? `${list}/${label}` : `${code}#${list}/${label}`;
}

function readAddress(address: string): { readonly code: string | null; readonly list: CriterionList | undefined; readonly label: string } {
  const [, code = null, name = '', label = ''] = /^(?:([^#]*)#)?([^/]*)\/(.*)$/s.exec(address.trim()) ?? [];
  return { code, list: criterionLists.find((list) => list === name.trim().toLowerCase()), label };
}

/** As written if that fits; else with any case; else, in scope, without the group. */
function hitsIn(here: UnitHere, list: CriterionList, label: string): readonly Hit[] {
  const criteria = unitCriteria(here.unit).filter((criterion) => criterion.list === list);
  const wanted = bareLabel(label);
  const own = (criterion: ListedCriterion) => bareLabel(criterion.label);
  const short = (criterion: ListedCriterion) => bareLabel(criterion.label.slice((criterion.group?.id.length ?? -1) + 1));
  const tries: ((criterion: ListedCriterion) => boolean)[] = [
    (criterion) => own(criterion) === wanted,
    (criterion) => own(criterion).toLowerCase() === wanted.toLowerCase(),
    (criterion) => short(criterion) === wanted,
    (criterion) => short(criterion).toLowerCase() === wanted.toLowerCase(),
  ];
  for (const fits of tries) {
    const hits = criteria.filter(fits);
    if (hits.length > 0) return hits.map((criterion) => ({ here, criterion }));
  }
  return [];
}
