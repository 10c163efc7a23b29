import path from 'node:path';
import { formSchema, type Form } from '../../domain/form/form.ts';
import { templatesRoot } from '../templates-root.ts';
import { readTemplate, templateNames } from './read-template.ts';

/** A form that comes with the program, and its exact JSON text. */
export interface KnownForm { readonly form: Form; readonly text: string }

/** All forms on which evidence can be written, in order of file name. */
export function loadForms(root: string = templatesRoot()): readonly KnownForm[] {
  const folder = path.join(root, 'forms');
  return templateNames(folder, '.form.json').map((name) => {
    const { value, text } = readTemplate(formSchema, folder, name);
    return { form: value, text };
  });
}
