import type { DraftUnit, DraftWarning } from '../draft-unit.ts';
import type { Reading } from '../reading.ts';
import type { Oddity } from '../outline/points.ts';
import { placesOf } from '../source/passage.ts';
import type { Say } from '../../words/say.ts';

/** What is odd about the lists: numbers that are missing or begin anew, labels that lost their words, outcomes without criteria. */
export function checkLists(draft: DraftUnit, { structure, say }: Reading): readonly DraftWarning[] {
  const { criteria, knowledge, behaviours } = structure;
  const found = [...criteria.oddities, ...knowledge.oddities, ...behaviours.oddities].map((oddity) => warningOf(oddity, say));
  const empty = draft.criteria.length === 0 || found.some(({ code }) => code === 'outcomes-only') ? [] : draft.groups.filter(({ members }) => members.length === 0);
  for (const group of empty) found.push({ code: 'outcome-without-criteria', message: say('reading.warning.outcome-without-criteria', { heading: group.heading }), at: group.heading, places: group.places });
  if (structure.listWasSplit) {
    const [first] = draft.knowledge;
    found.push({ code: 'list-split', message: say('reading.warning.list-split', { label: first?.id ?? '' }), ...(first === undefined ? {} : { at: first.id }), places: first?.places ?? [] });
  }
  if (structure.columns.length > 0) found.push({ code: 'evidence-column', message: say('reading.warning.evidence-column'), places: structure.columns.flatMap(({ places }) => places.flatMap(placesOf)) });
  return found;
}

function warningOf({ kind, label, words }: Oddity, say: Say): DraftWarning {
  const places = placesOf(words);
  if (kind === 'gap') return { code: 'labels-gap', message: say('reading.warning.labels-gap', { label }), at: label, places };
  if (kind === 'restart') return { code: 'labels-restart', message: say('reading.warning.labels-restart', { label }), at: label, places };
  if (kind === 'no-words') return { code: 'label-without-words', message: say('reading.warning.label-without-words', { label }), at: label, places };
  return { code: 'outcomes-only', message: say('reading.warning.outcomes-only'), places };
}
