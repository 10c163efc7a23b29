import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { settingName } from '../../domain/report/words/setting-words.ts';
import { methodWord } from '../../domain/rules/method-words.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { methods, type DemandedMethod } from '../../domain/unit/method.ts';
import type { Rule } from '../../domain/unit/rule.ts';
import { settings } from '../../domain/unit/setting.ts';
import { useSay } from '../words/words.ts';
import { ruleFormFields, ruleOfTyped, typedRule, type RuleField, type TypedRule } from './rule-fields.ts';

interface Form {
  /** The rule as it is now; null for one that is written here. */
  readonly rule: Rule | null;
  readonly scopeGroups: readonly { readonly id: string; readonly heading: string }[];
  readonly keep: (rule: Rule) => void;
  readonly close: () => void;
}

const kinds = Object.keys(ruleFormFields) as readonly Rule['kind'][];
const strengths = ['must', 'should', 'may'] as const;
const blank: TypedRule = { kind: 'method', strength: 'must', sentence: '', of: '', criteria: '', knowledge: '', group: '', items: '', remainderOf: '', formatting: '', except: '', fields: {} };

/** A rule by form: its kind, what that kind asks for, where it looks, how strongly. The sentence of the source stays as it is. */
export function RuleForm({ rule, scopeGroups, keep, close }: Form) {
  const say = useSay();
  const [typed, setTyped] = useState<TypedRule>(rule === null ? blank : typedRule(rule));
  const [tried, setTried] = useState(false);
  const set = (part: Partial<TypedRule>): void => setTyped({ ...typed, ...part });
  const made = ruleOfTyped(typed, rule);
  const finish = (): void => {
    setTried(true);
    if (made === null) return;
    keep(made);
    close();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  const words = (name: 'criteria' | 'knowledge' | 'items' | 'except') => <TextInput label={say(`workshop.form.${name}`)} description={say('workshop.form.labels')} value={typed[name]} onChange={({ target }) => set({ [name]: target.value })} />;
  const ofChoices = ['unit', 'criteria', 'scope', 'knowledge'] as const;
  return (
    <form className="ws-edit" aria-label={say('workshop.form')} noValidate onSubmit={(event) => { event.preventDefault(); finish(); }} onKeyDown={press}>
      {rule === null || rule.own === true ? (
        <Textarea
          label={say('workshop.form.sentence')} description={say('workshop.form.sentence.hint')} autosize minRows={2} maxRows={8} dir="auto" autoFocus
          value={typed.sentence} onChange={({ target }) => set({ sentence: target.value })}
        />
      ) : null}
      <div className="pair">
        <Select
          label={say('workshop.form.kind')} allowDeselect={false} data={kinds.map((value) => ({ value, label: say(`workshop.form.kind.${value}`) }))}
          value={typed.kind} onChange={(value) => set({ kind: kinds.find((one) => one === value) ?? typed.kind, fields: {} })}
        />
        <Select
          label={say('workshop.form.strength')} allowDeselect={false} data={strengths.map((value) => ({ value, label: say(`workshop.strength.${value}`) }))}
          value={typed.strength} onChange={(value) => set({ strength: strengths.find((one) => one === value) ?? typed.strength })}
        />
      </div>
      {ruleFormFields[typed.kind].map((field) => <OneField key={field.name} kind={typed.kind} field={field} typed={typed} set={(value) => set({ fields: { ...typed.fields, [field.name]: value } })} />)}
      <div className="pair">
        <Select
          label={say('workshop.form.of')} clearable placeholder={say('workshop.form.usual')} value={typed.of === '' ? null : typed.of} onChange={(of) => set({ of: of ?? '' })}
          data={[...ofChoices.map((value) => ({ value, label: say(`workshop.form.of.${value}`) })), ...(typed.of.startsWith('group:') ? [{ value: typed.of, label: typed.of.slice(6) }] : [])]}
        />
        {scopeGroups.length === 0 || typed.kind === 'infer' ? null : (
          <Select
            label={say('workshop.form.group')} clearable data={scopeGroups.map(({ id, heading }) => ({ value: id, label: `${id} ${heading}` }))}
            value={typed.group === '' ? null : typed.group} onChange={(group) => set({ group: group ?? '' })}
          />
        )}
      </div>
      <div className="pair">{words('criteria')}{words('knowledge')}</div>
      <div className="pair">{words('items')}{words('except')}</div>
      {tried && made === null ? <p className="small notyet" role="alert">{say('workshop.form.missing')}</p> : null}
      <div className="row"><button type="submit" className="btn sm soft">{say('workshop.edit.done')}</button><button type="button" className="btn quiet sm" onClick={close}>{say('workshop.edit.leave')}</button></div>
    </form>
  );
}

function OneField({ kind, field, typed, set }: { readonly kind: Rule['kind']; readonly field: RuleField; readonly typed: TypedRule; readonly set: (value: string | boolean | readonly string[]) => void }) {
  const say = useSay();
  const value = typed.fields[field.name];
  const label = say(kind === 'infer' && field.name === 'from' ? 'workshop.form.infer-from' : `workshop.form.field.${field.name as Exclude<RuleField['name'], 'from'>}`);
  const text = typeof value === 'string' ? value : '';
  const many = Array.isArray(value) ? (value as readonly string[]) : [];
  const named = (name: string) => ({ value: name, label: methodWord(say, name as DemandedMethod) });
  const offered = [...new Set<string>([...methods, 'alternative', ...many, ...(text === '' || field.as !== 'one-method' ? [] : [text])])].map(named);
  switch (field.as) {
    case 'methods': return <MultiSelect label={label} data={offered} value={[...many]} onChange={set} clearable searchable />;
    case 'settings': return <MultiSelect label={label} data={settings.map((one) => ({ value: one, label: settingName(say, one) }))} value={[...many]} onChange={set} clearable />;
    case 'one-method': return <Select label={label} data={offered} clearable value={text === '' ? null : text} onChange={(next) => set(next ?? '')} />;
    case 'count': return <TextInput label={label} inputMode="numeric" value={text} onChange={({ target }) => set(target.value.trim())} />;
    case 'yes': return <Checkbox label={label} checked={value === true} onChange={({ target }) => set(target.checked)} />;
    case 'words': return <TextInput label={label} dir="auto" value={text} onChange={({ target }) => set(target.value)} />;
    case 'choice': return <Select label={label} clearable data={field.choices.map((one) => ({ value: one, label: say(choiceKeys[one] ?? 'workshop.form.usual') }))} value={text === '' ? null : text} onChange={(next) => set(next ?? '')} />;
    default: return assertNever(field);
  }
}

const choiceKeys: Readonly<Record<string, 'workshop.when.observation-not-possible' | 'workshop.when.not-naturally-occurring' | 'workshop.distinct.date' | 'workshop.distinct.client' | 'workshop.distinct.task'>> = {
  'observation-not-possible': 'workshop.when.observation-not-possible', 'not-naturally-occurring': 'workshop.when.not-naturally-occurring',
  date: 'workshop.distinct.date', client: 'workshop.distinct.client', task: 'workshop.distinct.task',
};
