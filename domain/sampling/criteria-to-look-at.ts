import type { CriterionKey } from '../unit/criterion-key.ts';
import { needOf, type Ground } from './ground.ts';
import type { SamplablePart } from './samplable.ts';

/** The most criteria that a proposal names for one item. Whoever looks may take more. */
const most = 6;

/** Of what rests on an item alone, and of an item that was chosen for nothing that points at a criterion. */
const few = 3;

/** For which criteria to look at an item: those its grounds point at, one of each part of the unit that it is to stand for, else a few. */
export function criteriaToLookAt(parts: readonly SamplablePart[], grounds: readonly Ground[], met: ReadonlySet<string>): readonly CriterionKey[] {
  const chosen = new Set<CriterionKey>();
  for (const ground of grounds) {
    if (ground.kind === 'alone') ground.criteria.slice(0, few).forEach((key) => chosen.add(key));
    else if (ground.kind === 'part') oneOfPart(ground, met, chosen);
    else if ('criteria' in ground && ground.kind !== 'breadth') ground.criteria.forEach((key) => chosen.add(key));
  }
  const keys = parts.map(({ criterion }) => criterion.key);
  const picked = new Set(chosen.size > 0 ? [...chosen].slice(0, most) : keys.slice(0, few));
  return keys.filter((key) => picked.has(key));
}

function oneOfPart(ground: Extract<Ground, { readonly kind: 'part' }>, met: ReadonlySet<string>, chosen: Set<CriterionKey>): void {
  const [first] = ground.criteria;
  const need = needOf(ground);
  if (first !== undefined && need !== null && !met.has(need) && !ground.criteria.some((key) => chosen.has(key))) chosen.add(first);
}
