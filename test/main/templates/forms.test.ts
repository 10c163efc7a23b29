import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadForms } from '../../../main/templates/forms.ts';
import { loadGuidance } from '../../../main/templates/guidance.ts';
import { readTemplate } from '../../../main/templates/read-template.ts';
import { formSchema } from '../../../domain/form/form.ts';
import { templatesRoot } from '../../../main/templates-root.ts';

test('the forms on which evidence is written are all there, each named after its id, with their exact text', () => {
  const forms = loadForms();
  expect(forms.map(({ form }) => `${form.id}.form.json`)).toEqual(readdirSync(`${templatesRoot()}/forms`).filter((name) => name !== 'README.md').toSorted());
  expect(forms.length).toBeGreaterThan(0);
  for (const { form, text } of forms) expect(formSchema.parse(JSON.parse(text))).toEqual(form);
});

test('the background reading is there', () => {
  expect(loadGuidance().map(({ guidance }) => guidance.heading)).toEqual(['Background reading, not part of the standard']);
});

test('a template of another kind is refused by name, never half read', () => {
  expect(() => readTemplate(formSchema, `${templatesRoot()}/units`, 'PPL2GEN7.unit.json')).toThrow(/PPL2GEN7\.unit\.json is damaged/);
});
