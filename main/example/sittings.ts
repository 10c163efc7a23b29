import type { Step } from './story-step.ts';

/** Steps that one writer takes one after the other, before somebody else does something. */
export interface Sitting { readonly as: Step['as']; readonly steps: readonly Step[] }

/** Parts the story where the writer changes or the day does: then the portfolio is closed and opened again, as people do. */
export function sittings(steps: readonly Step[]): readonly Sitting[] {
  const found: { readonly as: Step['as']; readonly steps: Step[] }[] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last?.as === step.as && dayOf(last.steps[0]) === dayOf(step)) last.steps.push(step);
    else found.push({ as: step.as, steps: [step] });
  }
  return found;
}

function dayOf(step: Step | undefined): string | undefined {
  return step?.at.slice(0, 10);
}
