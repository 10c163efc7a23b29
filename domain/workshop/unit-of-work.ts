import { unitOfDraft } from '../reading/unit-of-draft.ts';
import type { Day } from '../text/day.ts';
import { dayInWords } from '../text/day-in-words.ts';
import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import { piecesOf } from './keys.ts';
import type { ToConfirm } from './to-confirm.ts';
import type { WorkDraft } from './work-draft.ts';

/** Whose word it is that a unit was read right, when they gave it, and the document that it was read from. */
export interface Checked { readonly by: string; readonly day: Day; readonly from: string }

/** Knowledge statements that say how to do something: as a person decided, else by their wording. By their ids. */
export function howToOf({ draft, howTo }: WorkDraft): readonly string[] {
  const proposed = new Set(unitOfDraft(draft, '').howTo);
  return piecesOf(draft).flatMap((piece) => {
    if (piece.kind !== 'point' || piece.list !== 'knowledge') return [];
    return (howTo[piece.key] ?? proposed.has(piece.point.id)) ? [piece.point.id] : [];
  });
}

/** The unit that a draft comes to, with its source and who checked it. What was confirmed stands in it as it was said. */
export function unitOfWork(work: WorkDraft, confirmed: readonly ToConfirm[], { by, day, from }: Checked, say: Say): Unit {
  const { draft, own, source } = work;
  const title = source === null || source.title === '' ? from : source.title;
  const unit = unitOfDraft(draft, title);
  return {
    ...unit, howTo: howToOf(work), rules: [...unit.rules, ...own.map(({ rule }) => rule)],
    source: { title, ...(source === null || source.publisher === '' ? {} : { publisher: source.publisher }), note: say('workshop.checked-note', { file: from, by, day: dayInWords(say, day) }) },
    warnings: confirmed.map(({ code, message, at }) => ({ code, message, ...(at === undefined ? {} : { at }) })),
  };
}

/** Whether there is anything to assess in it. */
export function hasPoints({ draft }: WorkDraft): boolean {
  return draft.criteria.length + draft.knowledge.length + draft.scope.reduce((sum, { items }) => sum + items.length, 0) > 0;
}
