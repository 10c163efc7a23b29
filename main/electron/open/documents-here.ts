import type { Form } from '../../../domain/form/form.ts';
import type { Guidance } from '../../../domain/guidance/guidance.ts';
import { loadForms } from '../../templates/forms.ts';
import { loadGuidance } from '../../templates/guidance.ts';

let forms: readonly Form[] | null = null;
let guidance: readonly Guidance[] | null = null;

/** The forms that come with the program; they do not change while it runs. */
export function formsHere(): readonly Form[] {
  forms ??= loadForms().map(({ form }) => form);
  return forms;
}

/** The background reading that comes with the program. */
export function guidanceHere(): readonly Guidance[] {
  guidance ??= loadGuidance().map((known) => known.guidance);
  return guidance;
}
