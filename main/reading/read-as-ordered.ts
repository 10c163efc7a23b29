import { readUnit } from '../../domain/reading/read-unit.ts';
import { linesOfText } from '../../domain/reading/source/from-text.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Say } from '../../domain/words/say.ts';
import type { ReadingOrder, UnitRead } from './orders.ts';
import type { PageHooks } from './pdf/pdf-lines.ts';
import { readUnitFile } from './read-unit-file.ts';

/** Reads what is ordered as a unit. */
export async function readAsOrdered(say: Say, order: ReadingOrder, hooks: PageHooks = {}): Promise<Result<UnitRead>> {
  switch (order.kind) {
    case 'file': return readUnitFile(say, order.path, hooks);
    case 'text': return readLines(say, linesOfText(order.text));
    case 'lines': return readLines(say, order.lines);
    default: return assertNever(order);
  }
}

function readLines(say: Say, lines: UnitRead['lines']): Result<UnitRead> {
  return done({ lines, draft: readUnit(lines, say), format: 'text' });
}
