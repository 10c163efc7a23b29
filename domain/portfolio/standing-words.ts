import { assertNever } from '../text/assert-never.ts';
import type { Say } from '../words/say.ts';
import type { Standing } from './entry.ts';
import type { Portfolio, SetAsideReason } from './portfolio.ts';

/** What came of a line, where that is not simply that it stands. */
export function standingWords(standing: Standing, portfolio: Portfolio, say: Say): string | null {
  switch (standing.kind) {
    case 'applied': return null;
    case 'undone': return say('history.undone');
    case 'waiting': return say('history.waiting');
    case 'set-aside': return reasonWords(standing.reason, portfolio, say);
    default: return assertNever(standing);
  }
}

/** Why a line has no effect, in a sentence: a closed list (FORMAT 8). */
export function reasonWords(reason: SetAsideReason, portfolio: Portfolio, say: Say): string {
  switch (reason.kind) {
    case 'role': return say('history.set-aside.role', { role: say(`role.${reason.role}`) });
    case 'unknown-object': return say('history.set-aside.unknown-object');
    case 'id-used': return say('history.set-aside.id-used');
    case 'newer': return say('history.set-aside.newer');
    case 'unreadable': return say('history.set-aside.unreadable');
    case 'undone-but-used': return say('history.set-aside.undone-but-used', { name: portfolio.writers.get(reason.by)?.person.name ?? say('history.somebody') });
    default: return assertNever(reason);
  }
}
