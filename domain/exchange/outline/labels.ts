import { cleanLine } from '../../text/clean-words.ts';
import { bareLabel } from '../../unit/bare-label.ts';
import type { UnitCriterion } from '../../unit/unit.ts';

/** How a criterion is addressed, and how its label is printed where that differs. */
export type Label = Pick<UnitCriterion, 'id' | 'label'>;

/** The most characters of a label; addresses and keys are made of them. */
export const longestLabel = 100;

/** A label as printed: "(a)". */
export function printedLabel({ id, label }: Label): string {
  return label ?? id;
}

/** The label that a file prints: "(a)" is a, printed "(a)". Null where it is none, or too long for one. */
export function readLabel(printed: string): Label | null {
  if (printed.length > longestLabel) return null;
  const line = cleanLine(printed);
  const id = bareLabel(line);
  if (id.replaceAll('/', '') === '') return null;
  return id === line ? { id } : { id, label: line };
}

/** Whether a label is read back from its printed form. */
export function saysItself({ id, label }: Label): boolean {
  const read = readLabel(printedLabel({ id, label }));
  return read?.id === id && read.label === label;
}
