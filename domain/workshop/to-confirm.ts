import { checkRules } from '../reading/checks/check-rules.ts';
import type { DraftWarning, WarningCode } from '../reading/draft-unit.ts';
import type { Say } from '../words/say.ts';
import type { Work } from './work.ts';
import type { WorkDraft } from './work-draft.ts';

/** One thing for a person to decide: what is doubtful, and where it stands. */
export interface ToConfirm extends Omit<DraftWarning, 'code'> { readonly code: WarningCode | 'not-sure'; readonly key: string; readonly settled: boolean }

/** What rules are checked for is worked out anew from the rules as they are now. */
const ofRules: ReadonlySet<WarningCode> = new Set<WarningCode>(['range-repaired', 'rule-unresolved', 'rule-needs-formatting', 'rule-names-missing', 'quantity-too-high', 'rules-contradict', 'criteria-without-rule']);

/** Everything to confirm of a draft: what the reader said of the text and no correction was about, what its rules come to now, and what a person was not sure of. */
export function toConfirm(read: Work['read'], { draft, unsure, touched, settled }: WorkDraft, say: Say): readonly ToConfirm[] {
  const decided = new Set(touched);
  const ofText = read.warnings.filter(({ code, places }) => !ofRules.has(code) && !places.some(({ line }) => decided.has(line)) && !(code === 'no-knowledge' && draft.knowledge.length > 0) && !(code === 'rules-only' && draft.kind === 'unit'));
  const doubts = unsure.map((line): Omit<ToConfirm, 'key' | 'settled'> => ({ code: 'not-sure', message: say('workshop.warning.not-sure', { line }), places: [{ line, from: 0, to: 1 }] }));
  const known = new Set(settled);
  return [...ofText, ...checkRules(draft, say), ...doubts].map((warning) => {
    const key = warningKey(warning);
    return { ...warning, key, settled: known.has(key) };
  });
}

/** The same doubt at the same place has the same key in every reading. */
function warningKey({ code, places, message }: Omit<ToConfirm, 'key' | 'settled'>): string {
  const [first] = places;
  return `${code}@${first?.line ?? 0}:${first?.from ?? 0} ${message}`.slice(0, 2000);
}
