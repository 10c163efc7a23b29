import { describe, expect, test } from 'vitest';
import { formForMethod } from '../../domain/form/form-for-method.ts';
import type { Form } from '../../domain/form/form.ts';
import { methods, type AssessmentMethod } from '../../domain/unit/method.ts';
import { loadForms } from '../../main/templates/forms.ts';

const forms = loadForms().map(({ form }) => form);

test('every assessment method has exactly one form', () => {
  expect(methods.filter((method) => forms.filter((form) => form.methods.includes(method)).length !== 1)).toEqual([]);
});

test.each<[AssessmentMethod, string]>([
  ['observation', 'observation-record'], ['witness-testimony', 'witness-testimony'], ['questioning', 'questions-and-answers'],
  ['product', 'product-description'], ['rpl', 'prior-learning'], ['record:complaint log', 'product-description'],
])('%s is written on the form %s', (method, form) => {
  expect(formForMethod(forms, method)?.id).toBe(form);
});

test('a record that a unit names itself is written on its own form where there is one', () => {
  const own = forms.filter(({ id }) => id === 'reflective-account').map((form): Form => ({ ...form, id: 'complaint-log', methods: ['record:complaint log'] }));
  expect(formForMethod([...forms, ...own], 'record:complaint log')?.id).toBe('complaint-log');
  expect(formForMethod([...forms, ...own], 'record:other log')?.id).toBe('product-description');
});

test('without forms there is none for a method', () => {
  expect(formForMethod([], 'observation')).toBeNull();
});

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  test('has each field and column once', () => {
    const ids = form.fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(form.fields.map(({ label }) => label.toLowerCase())).size).toBe(ids.length);
    for (const field of form.fields) {
      const inner = field.kind === 'rows' ? field.columns.map(({ id }) => id) : field.kind === 'choice' ? field.options.map(({ id }) => id) : [];
      expect(new Set(inner).size).toBe(inner.length);
    }
  });

  test('takes its main words in rows that a claim can name, in a column for text, and demands them', () => {
    const main = form.fields.find(({ id }) => id === form.main);
    expect(main).toMatchObject({ kind: 'rows', required: true });
    expect(main?.kind === 'rows' && main.columns.some(({ kind }) => kind === 'text')).toBe(true);
  });

  test('is signed by the candidate and by the assessor', () => {
    expect(form.signatures.map(({ role }) => role)).toEqual(expect.arrayContaining(['candidate', 'assessor']));
  });
});
