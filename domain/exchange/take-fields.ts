import { ruleSchema } from '../rules/kinds.ts';
import { isRecord } from '../text/is-record.ts';
import type { Rule } from '../unit/rule.ts';
import { unitSchema, type Unit } from '../unit/unit.ts';

/** A unit with the fields of a file put in, and how many of them could not be read. */
export interface Taken { readonly unit: Unit; readonly unread: number; readonly rulesForReview: number }

const shape: Readonly<Record<string, { readonly safeParse: (value: unknown) => { readonly success: boolean } }>> = unitSchema.shape;

/** The fields of a unit that files carry; what the file is itself is not among them. */
export const unitFields: readonly string[] = Object.keys(unitSchema.shape).filter((name) => name !== 'format' && name !== 'version');

/**
 * Puts the fields of a file into a draft. A field that is not as it should be is passed over and counted; a rule of a kind that
 * is not known here is kept by its sentence, for review.
 */
export function takeFields(draft: Unit, fields: Readonly<Record<string, unknown>>): Taken {
  const given = unitFields.filter((name) => Object.hasOwn(fields, name) && name !== 'rules');
  const sound = given.filter((name) => shape[name]?.safeParse(fields[name]).success === true);
  const rules = Array.isArray(fields['rules']) ? fields['rules'].map(readRule) : [];
  const read = rules.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const unit = unitSchema.parse({ ...draft, ...Object.fromEntries(sound.map((name) => [name, fields[name]])), ...(fields['rules'] === undefined ? {} : { rules: read }) });
  const unreadRules = rules.length - read.length + (fields['rules'] === undefined || Array.isArray(fields['rules']) ? 0 : 1);
  return { unit, unread: given.length - sound.length + unreadRules, rulesForReview: rules.filter(({ forReview }) => forReview).length };
}

function readRule(value: unknown): { readonly rule: Rule | null; readonly forReview: boolean } {
  const read = ruleSchema.safeParse(value);
  if (read.success) return { rule: read.data, forReview: false };
  const sentence = isRecord(value) && typeof value['sentence'] === 'string' ? value['sentence'] : '';
  return { rule: sentence === '' ? null : { kind: 'review', strength: 'must', sentence }, forReview: sentence !== '' };
}
