import { splitReference } from '../../evidence/split-reference.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';

/** Printed numbers that were given out and taken back before anything rested on them: gaps that an index must explain. */
export function unusedNumbers({ numbers, evidence }: Portfolio): readonly string[] {
  const used = new Set([...evidence.values()].map((item) => splitReference(item.reference).join('')));
  const series = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  return series.flatMap(([name, highest]) => Array.from({ length: highest }, (_, index) => `${name}${index + 1}`).filter((reference) => !used.has(reference)));
}
