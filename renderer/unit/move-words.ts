import type { WriterRole } from '../../domain/person/role.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { listWords } from '../../domain/rules/list-words.ts';
import type { Say } from '../../domain/words/say.ts';
import { whoMoves } from '../../domain/coverage/who-moves.ts';

/** Whose moves these are, to whoever works here: "Your move.", "Your move, and Priya Nair’s.", "Next: Ewa Zielińska."; null where it is nobody's. */
export function moveWords(say: Say, portfolio: Pick<Portfolio, 'writers' | 'details'>, movers: readonly WriterRole[], mine: WriterRole | undefined): string | null {
  const others = listWords(say, movers.filter((role) => role !== mine).map((role) => whoMoves(say, portfolio, role)));
  if (mine !== undefined && movers.includes(mine)) return others === '' ? say('unit.rule.yours') : say('unit.rule.yours-too', { who: others });
  return others === '' ? null : say('unit.rule.whose', { who: others });
}
