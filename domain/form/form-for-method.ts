import type { AssessmentMethod } from '../unit/method.ts';
import type { Form } from './form.ts';

/** The form on which evidence by `method` is written; a record that a unit names itself is described as a product, unless it has a form of its own. */
export function formForMethod(forms: readonly Form[], method: AssessmentMethod): Form | null {
  const serving = (named: AssessmentMethod): Form | undefined => forms.find((form) => form.methods.includes(named));
  return serving(method) ?? (method.startsWith('record:') ? serving('product') : undefined) ?? null;
}
