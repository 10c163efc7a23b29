import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import type { Form, FormContent, FormField } from '../../domain/form/form.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { DayField } from './day-field.tsx';
import type { FormRow } from './form-reader.tsx';
import { RowsEditor } from './rows-editor.tsx';
import './forms.css';

interface Editor {
  readonly form: Form;
  readonly content: FormContent;
  readonly onChange: (content: FormContent) => void;
  /** Names that are known here, for fields that want a person. */
  readonly names: readonly string[];
  /** Fields that are asked for elsewhere. */
  readonly without?: readonly string[];
}

/** A form to be written on, field by field as it prints them. */
export function FormEditor({ form, content, onChange, names, without = [] }: Editor) {
  const set = (id: string, value: string | readonly FormRow[]): void => onChange({ ...content, values: { ...content.values, [id]: value } });
  return <div className="form-editor">{form.fields.filter(({ id }) => !without.includes(id)).map((field) => <FieldEditor key={field.id} field={field} value={content.values[field.id]} names={names} onChange={(value) => set(field.id, value)} />)}</div>;
}

interface Field {
  readonly field: FormField;
  readonly value: FormContent['values'][string] | undefined;
  readonly names: readonly string[];
  readonly onChange: (value: string | readonly FormRow[]) => void;
}

function FieldEditor({ field, value, names, onChange }: Field) {
  const text = typeof value === 'string' ? value : '';
  const common = { label: field.label, value: text, withAsterisk: field.required === true, dir: 'auto' };
  switch (field.kind) {
    case 'line': return <TextInput {...common} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
    case 'text': return <Textarea {...common} autosize minRows={2} maxRows={20} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
    case 'time': return <TextInput {...common} type="time" className="short" onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
    case 'day': return <DayField label={field.label} value={text} required={field.required === true} onChange={onChange} />;
    case 'person': return <Autocomplete {...common} data={[...names]} onChange={onChange} />;
    case 'choice': return <Select label={field.label} value={text === '' ? null : text} withAsterisk={field.required === true} clearable data={field.options.map(({ id, label }) => ({ value: id, label }))} onChange={(next) => onChange(next ?? '')} />;
    case 'rows': return <RowsEditor field={field} rows={typeof value === 'object' ? value : []} onChange={onChange} />;
    default: return assertNever(field);
  }
}
