import { z } from 'zod';

export const criterionLists = ['performance', 'scope', 'knowledge', 'behaviour'] as const;
export type CriterionList = (typeof criterionLists)[number];

/** A unit as used in one portfolio: a random id given when it was taken up, so that a corrected unit keeps its claims. */
export type UnitId = string & z.$brand<'UnitId'>;
export const unitIdSchema = z.string().regex(/^[a-z0-9]{6,32}$/).brand<'UnitId'>();

/** One criterion of one unit of a portfolio: `<unit id>#<list>/<label>`; a scope item's label is `group/letter`. */
export type CriterionKey = string & z.$brand<'CriterionKey'>;
const longestKey = 300;
const keyPattern = /^[a-z0-9]{6,32}#(performance|scope|knowledge|behaviour)\/.+$/s;
export const criterionKeySchema = z.string().max(longestKey).regex(keyPattern).brand<'CriterionKey'>();

/** What the schema says, without it: for commands that stand in journals by the thousand. */
export function isCriterionKey(value: unknown): value is CriterionKey {
  return typeof value === 'string' && value.length <= longestKey && keyPattern.test(value);
}

/** Makes the key of `label` in `list` of `unit`. */
export function criterionKey(unit: UnitId, list: CriterionList, label: string): CriterionKey {
  return criterionKeySchema.parse(`${unit}#${list}/${label}`);
}

/** Takes a key apart. */
export function readCriterionKey(key: CriterionKey): { readonly unit: UnitId; readonly list: CriterionList; readonly label: string } {
  const hash = key.indexOf('#');
  const slash = key.indexOf('/', hash);
  const list = criterionLists.find((name) => name === key.slice(hash + 1, slash));
  if (list === undefined) throw new Error(`Not a criterion key: ${key}`);
  return { unit: unitIdSchema.parse(key.slice(0, hash)), list, label: key.slice(slash + 1) };
}
