import { done } from '../../../domain/failure/result.ts';
import type { CriterionChange } from '../../../domain/unit-versions/compare-criteria.ts';
import type { RuleChange } from '../../../domain/unit-versions/compare-rules.ts';
import { changeKinds, countChanges } from '../../../domain/unit-versions/compare-units.ts';
import type { Piece } from '../../../domain/unit-versions/word-difference.ts';
import { unitCodes } from '../../../domain/unit/unit-codes.ts';
import type { Say } from '../../../domain/words/say.ts';
import { compare } from '../../actions/compare.ts';
import type { CommandLineCommand } from '../command.ts';
import { readFrom } from '../work-on.ts';

/** A unit of the portfolio beside another edition: what became of every criterion and rule. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<code>').argument('<newcode>');
  },
  run: (call) =>
    readFrom(call, call.args[0] ?? '', async (look) => {
      const { say } = call.context;
      const compared = await compare(look, { code: call.args[1] ?? '', to: call.args[2] ?? '' });
      if (!compared.ok) return compared;
      const { earlier, later, age, comparison } = compared.value;
      const counts = countChanges(comparison);
      return done({
        lines: [
          say(`compare.age.${age}`, { earlier: unitCodes(earlier.unit)[0] ?? '', later: unitCodes(later)[0] ?? '' }),
          changeKinds.map((kind) => `${say(`change.${kind}`)} ${counts[kind]}`).join(', '),
          ...comparison.criteria.flatMap((change) => criterionLines(change, say)),
          ...comparison.rules.map((change) => ruleLine(change, say)),
        ],
        json: { earlier: unitCodes(earlier.unit)[0] ?? '', later: unitCodes(later)[0] ?? '', age, counts, criteria: comparison.criteria.map(criterionJson), rules: comparison.rules.map(ruleJson) },
      });
    }),
};

/** Both sides of a change, as far as it has them. */
function sides<T>(change: { readonly earlier?: T; readonly later?: T }): { readonly earlier: T | null; readonly later: T | null } {
  return { earlier: change.earlier ?? null, later: change.later ?? null };
}

/** Words that differ stand in square brackets. */
function bracketed(pieces: readonly Piece[]): string {
  return pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}

function criterionLines(change: CriterionChange, say: Say): readonly string[] {
  const { earlier, later } = sides(change);
  const name = [earlier, later].map((point) => (point === null ? '-' : `${point.list}/${point.label}`)).join(' -> ');
  const head = `  ${name.padEnd(36)} ${say(`change.${change.kind}`)}`;
  if (change.kind !== 'reworded') return [`${head}  ${(later ?? earlier)?.text ?? ''}`];
  return [change.otherAct ? `${head}  ${say('change.other-act')}` : head, `      ${bracketed(change.words.earlier)}`, `      ${bracketed(change.words.later)}`];
}

function ruleLine(change: RuleChange, say: Say): string {
  const { earlier, later } = sides(change);
  return `  ${`${earlier?.id ?? '-'} -> ${later?.id ?? '-'}`.padEnd(36)} ${say(`change.${change.kind}`)}  ${(later ?? earlier)?.rule.sentence ?? ''}`;
}

function criterionJson(change: CriterionChange): unknown {
  const { earlier, later } = sides(change);
  const named = [earlier, later].map((point) => (point === null ? null : { address: `${point.list}/${point.label}`, label: point.printed, text: point.text }));
  const base = { kind: change.kind, earlier: named[0], later: named[1] };
  return change.kind === 'reworded' ? { ...base, otherAct: change.otherAct, words: change.words, lead: change.lead } : base;
}

function ruleJson(change: RuleChange): unknown {
  const { earlier, later } = sides(change);
  const named = [earlier, later].map((one) => (one === null ? null : { id: one.id, sentence: one.rule.sentence }));
  const base = { kind: change.kind, earlier: named[0], later: named[1] };
  return change.kind === 'changed' ? { ...base, parts: change.parts, words: change.sentence } : base;
}
