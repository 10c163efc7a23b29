import type { Say } from '../../domain/words/say.ts';
import type { Piece } from '../../domain/workshop/keys.ts';
import type { LineUse } from '../../domain/workshop/line-uses.ts';

/** What a line became, in a word or two: "Criterion", "Rule, mended". */
export function lineWord(say: Say, { kind }: LineUse, pieces: readonly Piece[]): string {
  if (kind !== 'rule') return say(`workshop.line.${kind}`);
  const rules = pieces.flatMap((piece) => (piece.kind === 'rule' ? [piece.rule] : []));
  if (rules.some(({ rule }) => rule.kind === 'review' || rule.unresolved !== undefined)) return say('workshop.line.rule-unread');
  if (rules.some(({ rule }) => rule.repaired !== undefined)) return say('workshop.line.rule-mended');
  return say(rules.some(({ places }) => new Set(places.map(({ line }) => line)).size > 1) ? 'workshop.line.rule-joined' : 'workshop.line.rule');
}

/** The name of a piece: "PC 3", "(a)", "K 2", its heading. */
export function pieceName(say: Say, piece: Piece): string {
  switch (piece.kind) {
    case 'point': return say(`workshop.name.${piece.list}`, { label: piece.point.id });
    case 'rule': return say('workshop.name.rule');
    default: return piece.group.heading;
  }
}
