import { ruleSchema } from '../../domain/rules/kinds.ts';
import type { Rule } from '../../domain/unit/rule.ts';

export type RuleFieldName =
  | 'quantity' | 'anyOf' | 'allOf' | 'mustInclude' | 'noneOf' | 'when' | 'atLeast' | 'exactly' | 'atMost' | 'atLeastPercent' | 'min' | 'method' | 'distinct' | 'max' | 'allowed' | 'alone'
  | 'from' | 'otherwise' | 'only' | 'settings' | 'consistent' | 'overTime' | 'role' | 'note';

/** One field of a kind of rule: methods, settings, a number, one of a few, yes or no, words. */
export type RuleField =
  | { readonly name: RuleFieldName; readonly as: 'methods' | 'settings' | 'count' | 'yes' | 'words' | 'one-method' }
  | { readonly name: RuleFieldName; readonly as: 'choice'; readonly choices: readonly string[] };

/** The fields of each kind of rule, beside those that all have. A new kind does not compile until it is here. */
export const ruleFormFields: Readonly<Record<Rule['kind'], readonly RuleField[]>> = {
  cover: [{ name: 'quantity', as: 'count' }],
  method: [{ name: 'anyOf', as: 'methods' }, { name: 'allOf', as: 'methods' }, { name: 'mustInclude', as: 'methods' }, { name: 'noneOf', as: 'methods' }],
  allow: [{ name: 'anyOf', as: 'methods' }, { name: 'when', as: 'choice', choices: ['observation-not-possible', 'not-naturally-occurring'] }],
  choose: [{ name: 'atLeast', as: 'count' }, { name: 'exactly', as: 'count' }, { name: 'atMost', as: 'count' }, { name: 'atLeastPercent', as: 'count' }, { name: 'anyOf', as: 'methods' }],
  occasions: [{ name: 'min', as: 'count' }, { name: 'distinct', as: 'choice', choices: ['date', 'client', 'task'] }, { name: 'method', as: 'one-method' }],
  limit: [{ name: 'max', as: 'count' }],
  simulation: [{ name: 'allowed', as: 'yes' }, { name: 'alone', as: 'yes' }],
  infer: [{ name: 'from', as: 'methods' }, { name: 'otherwise', as: 'methods' }, { name: 'only', as: 'yes' }],
  context: [{ name: 'settings', as: 'settings' }],
  sufficiency: [{ name: 'consistent', as: 'yes' }, { name: 'overTime', as: 'yes' }, { name: 'settings', as: 'settings' }],
  people: [{ name: 'role', as: 'words' }, { name: 'note', as: 'words' }],
  review: [],
};

/** A rule as it is typed: labels with commas between them, numbers as written. */
export interface TypedRule {
  readonly kind: Rule['kind'];
  readonly strength: Rule['strength'];
  readonly sentence: string;
  readonly of: string;
  readonly criteria: string;
  readonly knowledge: string;
  readonly group: string;
  readonly items: string;
  readonly remainderOf: string;
  readonly formatting: string;
  readonly except: string;
  readonly fields: Readonly<Partial<Record<RuleFieldName, string | boolean | readonly string[]>>>;
}

const labels = (all: readonly string[] | undefined): string => (all ?? []).join(', ');

/** A rule as it is shown to be corrected. */
export function typedRule(rule: Rule): TypedRule {
  const values = rule as Readonly<Record<string, unknown>>;
  const fields = Object.fromEntries(ruleFormFields[rule.kind].flatMap(({ name }): readonly (readonly [string, unknown])[] => {
    const value = values[name];
    if (name === 'alone' || name === 'only') return [[name, name === 'alone' ? value === false : value !== undefined]];
    if (value === undefined || value === 'all') return [];
    return [[name, typeof value === 'number' ? String(value) : value]];
  })) as TypedRule['fields'];
  return {
    kind: rule.kind, strength: rule.strength, sentence: rule.sentence, of: rule.of ?? '', criteria: labels(rule.criteria), knowledge: labels(rule.knowledge),
    group: typeof values['from'] === 'string' ? values['from'] : '', items: labels(rule.items), remainderOf: rule.remainderOf ?? '', formatting: rule.formatting ?? '', except: labels(rule.except), fields,
  };
}

/** The rule that was typed; null where something that its kind needs is missing. What a form does not show (`was`) stays with a rule of the same kind. */
export function ruleOfTyped(typed: TypedRule, was: Rule | null): Rule | null {
  const { kind, strength, of, remainderOf, formatting, group } = typed;
  const split = (text: string): readonly string[] => text.split(',').map((label) => label.trim()).filter((label) => label !== '');
  const some = (name: string, all: readonly string[]): object => (all.length === 0 ? {} : { [name]: all });
  const word = (name: string, text: string): object => (text.trim() === '' ? {} : { [name]: text.trim() });
  const kept = was?.kind === kind ? { ...('countsAs' in was ? { countsAs: was.countsAs } : {}), ...('including' in was ? { including: was.including } : {}) } : {};
  const read = ruleSchema.safeParse({
    kind, strength, sentence: typed.sentence.replaceAll(/\s+/gu, ' ').trim(), ...kept, ...(kind === 'limit' ? { what: 'reuse' } : {}),
    ...word('of', of), ...some('criteria', split(typed.criteria)), ...some('knowledge', split(typed.knowledge)), ...(kind === 'infer' ? {} : word('from', group)),
    ...some('items', split(typed.items)), ...word('remainderOf', remainderOf), ...word('formatting', formatting), ...some('except', split(typed.except)),
    ...Object.assign({}, ...ruleFormFields[kind].map((field) => fieldValue(field, typed))),
  });
  return read.success ? read.data : null;
}

function fieldValue({ name, as }: RuleField, { fields }: TypedRule): object {
  const value = fields[name];
  if (name === 'quantity') return { quantity: value === undefined || value === '' ? 'all' : Number(value) };
  if (name === 'alone') return value === true ? { alone: false } : {};
  if (name === 'only') return value === true ? { only: 'how-to' } : {};
  if (name === 'allowed') return { allowed: value === true };
  if (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)) return {};
  return { [name]: as === 'count' ? Number(value) : value };
}
