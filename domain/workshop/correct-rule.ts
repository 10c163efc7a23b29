import type { Rule } from '../unit/rule.ts';
import { findPiece } from './keys.ts';
import type { Correction } from './correction.ts';
import { isInSource } from './source-words.ts';
import type { Bench, WorkDraft } from './work-draft.ts';

/** Reads a rule of the source differently, or keeps one that the centre writes itself. Words that stand nowhere in the source are marked as the centre's own. */
export function correctRule(work: WorkDraft, { key, rule }: Extract<Correction, { readonly kind: 'rule' }>, { lines }: Bench): WorkDraft | null {
  const piece = findPiece(work.draft, key);
  const marked = quoted(rule, isInSource(lines, rule.sentence));
  if (piece === null) return { ...work, own: [...work.own.filter((own) => own.key !== key), { key, rule: marked }] };
  if (piece.kind !== 'rule') return null;
  const touched = [...new Set([...work.touched, ...piece.places.map(({ line }) => line)])];
  return { ...work, touched, draft: { ...work.draft, rules: work.draft.rules.map((one) => (one === piece.rule ? { ...one, rule: marked } : one)) } };
}

function quoted(rule: Rule, inSource: boolean): Rule {
  const { own = true, ...rest } = rule;
  return inSource ? rest : { ...rest, own };
}
