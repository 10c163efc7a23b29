import type { AssessmentMethod } from '../unit/method.ts';
import type { Form } from './form.ts';

/** The form on which evidence by `method` is written; a record that a unit names itself is described as a product. */
export function formForMethod(forms: readonly Form[], method: AssessmentMethod): Form | null {
  const named = method.startsWith('record:') ? 'product' : method;
  return forms.find((form) => form.methods.some((served) => served === named)) ?? null;
}
