import type { CriterionList } from '../../unit/criterion-key.ts';

/** Words by which documents, and the official fields in English and Welsh, name a list of a unit. The first that fits counts. */
const names: readonly (readonly [CriterionList, RegExp])[] = [
  ['behaviour', /\b(?:behaviours?|ymddygiadau)\b/iu],
  ['knowledge', /\b(?:knowledge|understand(?:ing)?|you must know|gwybodaeth|dealltwriaeth)\b/iu],
  ['scope', /\b(?:scope|range|what you must cover|cwmpas|ystod)\b/iu],
  ['performance', /\b(?:performance|assessment criteri(?:a|on)|skills?|you must (?:do|be able)|meini prawf)\b/iu],
];

/** The list that a heading, or the kind of an item, names; null where it names none. */
export function listNamed(words: string): CriterionList | null {
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
