import type { FormField } from '../../domain/form/form.ts';

/** What a field says, as people read it: a choice by its label. */
export function valueWords(field: FormField, value: string): string {
  return field.kind === 'choice' ? (field.options.find(({ id }) => id === value)?.label ?? value) : value;
}
