import { readCriterionKey, type CriterionKey } from '../unit/criterion-key.ts';
import type { Portfolio } from './portfolio.ts';

/**
 * How a criterion's label is said where only the portfolio is at hand, not its unit's document: a letter stands in brackets, and the
 * group of a scope item, "S1", is named only where the portfolio speaks of several groups of that unit.
 */
export function labelNames({ claims }: Pick<Portfolio, 'claims'>): (key: CriterionKey) => string {
  let spokenOf: ReadonlySet<string> | null = null;
  return (key) => {
    const { unit, list, label } = readCriterionKey(key);
    const slash = label.lastIndexOf('/');
    if (list !== 'scope' || slash <= 0) return bracketed(label);
    const group = label.slice(0, slash);
    spokenOf ??= new Set([...claims.keys()].map(groupOf));
    const isAlone = [...spokenOf].every((other) => !other.startsWith(`${unit}#`) || other === `${unit}#${group}`);
    return isAlone ? bracketed(label.slice(slash + 1)) : `${group} ${bracketed(label.slice(slash + 1))}`;
  };
}

/** The unit and the group of a scope item; nothing for any other criterion. */
function groupOf(key: CriterionKey): string {
  const { unit, list, label } = readCriterionKey(key);
  const slash = label.lastIndexOf('/');
  return list === 'scope' && slash > 0 ? `${unit}#${label.slice(0, slash)}` : '';
}

function bracketed(label: string): string {
  return /^[a-z]+$/.test(label) ? `(${label})` : label;
}
