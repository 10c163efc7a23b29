import { unitCriteria, type ListedCriterion } from '../unit/unit-criteria.ts';
import type { Unit, UnitCriterion } from '../unit/unit.ts';
import { bagOf, type Bag } from './likeness.ts';
import { wordsKey, wordsOf } from './words.ts';

/** One criterion of a unit as it is compared. */
export interface Point extends ListedCriterion {
  /** What is printed above it and belongs to its meaning: the heading of its scope group, the criterion that it is a part of. Empty where nothing is. */
  readonly lead: string;
}

/** A point with what its words are compared by. */
export interface ReadPoint { readonly point: Point; readonly place: number; readonly key: string; readonly leadKey: string; readonly bag: Bag }

/** Every criterion of a unit, ready to be compared; places count within its list. */
export function pointsOf(unit: Unit): readonly ReadPoint[] {
  const sources = [...unit.criteria, ...unit.scope.flatMap((group) => group.items), ...unit.knowledge, ...unit.behaviours];
  const listed = unitCriteria(unit);
  return listed.map((criterion, index) => {
    const lead = [criterion.group?.heading, ...above(sources, listed, index)].filter((text) => text !== undefined).join(' ');
    const words = wordsOf(criterion.text);
    return {
      point: { ...criterion, lead }, place: index - listed.findIndex(({ list }) => list === criterion.list),
      key: wordsKey(criterion.text, words), leadKey: wordsKey(lead, wordsOf(lead)), bag: bagOf(words),
    };
  });
}

/** The texts of the criteria that one is a part of, the outermost first. A part that names itself, in a circle, has none twice. */
function above(sources: readonly UnitCriterion[], listed: readonly ListedCriterion[], index: number): readonly string[] {
  const texts: string[] = [];
  const passed = new Set([index]);
  for (let at = parentOf(sources, listed, index); at >= 0 && !passed.has(at); at = parentOf(sources, listed, at)) {
    passed.add(at);
    texts.unshift(sources[at]?.text ?? '');
  }
  return texts;
}

function parentOf(sources: readonly UnitCriterion[], listed: readonly ListedCriterion[], index: number): number {
  const [parent, own] = [sources[index]?.parent, listed[index]];
  if (parent === undefined || own === undefined) return -1;
  return listed.findIndex((other, at) => other.list === own.list && other.group?.id === own.group?.id && (other.label === parent || sources[at]?.id === parent));
}
