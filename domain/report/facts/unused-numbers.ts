import { splitReference } from '../../evidence/split-reference.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';

/** Printed numbers that were given out and taken back before anything rested on them: gaps that an index must explain. Those left out of a renewal are said apart. */
export function unusedNumbers({ numbers, evidence, renewal }: Portfolio): readonly string[] {
  const references = [...[...evidence.values()].map(({ reference }): string => reference), ...(renewal?.without ?? [])];
  const used = new Set(references.map((reference) => splitReference(reference).join('')));
  const series = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  return series.flatMap(([name, highest]) => Array.from({ length: highest }, (_, index) => `${name}${index + 1}`).filter((reference) => !used.has(reference)));
}
