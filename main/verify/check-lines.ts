import type { Line, LineHash } from '../../domain/command/line.ts';
import type { Fold } from '../../domain/portfolio/fold.ts';
import { history, type HistoryEntry } from '../../domain/portfolio/history.ts';
import { renewalFacts } from '../../domain/portfolio/carried-people.ts';
import { severalKeys } from '../../domain/portfolio/further-keys.ts';
import type { SetAside } from '../../domain/portfolio/portfolio.ts';
import { instantWords } from '../../domain/text/instant.ts';
import type { Say } from '../../domain/words/say.ts';
import type { VerifyFinding } from './finding.ts';

/** What the lines themselves show: who overstepped, what has no effect, what waits, clocks that contradict, forks, further keys. */
export function checkLines(fold: Fold, say: Say): readonly VerifyFinding[] {
  const told = history(fold, say);
  const byLine = new Map(told.map((entry) => [entry.line, entry]));
  const { setAside, waiting } = fold.portfolio;
  return [
    ...setAside.flatMap((one) => checkSetAside(one, byLine, say)),
    ...(waiting.length === 0 ? [] : [{ kind: 'line-waiting', count: waiting.length } as const]),
    ...told.filter((entry) => entry.contradicts).map((entry): VerifyFinding => ({ kind: 'clock', who: entry.who, at: instantWords(say, entry.at), what: entry.sentence })),
    ...checkForks(fold),
    ...checkKeys(fold, say),
    ...checkRenewal(fold, say),
  ];
}

function checkSetAside({ line, reason }: SetAside, told: ReadonlyMap<LineHash, HistoryEntry>, say: Say): readonly VerifyFinding[] {
  const entry = told.get(line.hash);
  const who = entry?.who ?? say('history.somebody');
  const what = entry?.sentence ?? '';
  if (reason.kind === 'role') return [{ kind: 'oversteps', who, role: say(`role.${reason.role}`), what }];
  return [{ kind: 'set-aside', who, what, why: entry?.note ?? '' }];
}

function checkForks({ entries, portfolio }: Fold): readonly VerifyFinding[] {
  const first = new Map<string, Line>();
  const forked = new Map<string, VerifyFinding>();
  for (const { line } of entries) {
    const place = `${line.writer} ${String(line.n)}`;
    const other = first.get(place);
    if (other === undefined) first.set(place, line);
    else if (!forked.has(line.writer)) forked.set(line.writer, { kind: 'forked', name: portfolio.writers.get(line.writer)?.person.name ?? line.writer, at: line.n });
  }
  return [...forked.values()];
}

function checkKeys({ portfolio }: Fold, say: Say): readonly VerifyFinding[] {
  return severalKeys(portfolio).map(({ name, role, count }) => ({ kind: 'several-keys', name, role: say(`role.${role}`), count }));
}

function checkRenewal({ portfolio }: Fold, say: Say): readonly VerifyFinding[] {
  const facts = renewalFacts(portfolio);
  if (facts === null) return [];
  const { renewal, by: name, people } = facts;
  return [
    { kind: 'renewed', name, at: instantWords(say, renewal.stamp.at), stoodAt: instantWords(say, renewal.stoodAt) },
    ...people.map((one): VerifyFinding => ({ kind: 'carried', who: one.name, role: say(`role.${one.role}`), name })),
  ];
}
