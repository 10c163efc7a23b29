import type { Form, FormContent } from '../../domain/form/form.ts';

/** A form with nothing on it. */
export function emptyContent(form: Form): FormContent {
  return { format: 'attest-form-content', version: 1, form: form.id, values: {} };
}

/** What is kept: fields and rows with nothing in them are left out. */
export function tidyContent({ values, ...content }: FormContent): FormContent {
  const kept = Object.entries(values).flatMap(([id, value]): [string, FormContent['values'][string]][] => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [[id, value.trim()]];
    const rows = value.map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text.trim() !== '').map(([column, text]) => [column, text.trim()]))).filter((row) => Object.keys(row).length > 0);
    return rows.length === 0 ? [] : [[id, rows]];
  });
  return { ...content, values: Object.fromEntries(kept) };
}

/** The labels of required fields that nothing stands in. */
export function missingFields(form: Form, content: FormContent): readonly string[] {
  const { values } = tidyContent(content);
  return form.fields.filter((field) => field.required === true && values[field.id] === undefined).map(({ label }) => label);
}
