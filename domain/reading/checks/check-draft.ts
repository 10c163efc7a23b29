import type { DraftUnit, DraftWarning } from '../draft-unit.ts';
import type { Reading } from '../reading.ts';
import { checkLists } from './check-lists.ts';
import { checkRules } from './check-rules.ts';
import { checkText } from './check-text.ts';

/** What a person should look at: in the lists, in the rules, in the text as a whole. */
export function checkDraft(draft: DraftUnit, reading: Reading): readonly DraftWarning[] {
  const { say } = reading;
  if (draft.kind === 'not-a-unit') return [{ code: 'not-a-unit', message: say('reading.warning.not-a-unit'), places: [] }];
  return [...checkText(draft, reading), ...checkLists(draft, reading), ...checkRules(draft, say)];
}
