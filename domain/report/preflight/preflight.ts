import type { ReportInput } from '../report-input.ts';
import { openRecord } from '../open-record.ts';
import { unassessedPoints } from './assessment-points.ts';
import { evidencePoints } from './evidence-points.ts';
import { finePoints } from './fine-points.ts';
import { openPoints } from './open-points.ts';
import type { Point } from './point.ts';

/**
 * What somebody who checks the record of these units would ask about, before it is printed: what is open first, then what is worth a look,
 * then what is in order. `contradicting`: how many entries have times that contradict their order (FORMAT 7). Nothing here stops a print.
 */
export function preflight(input: ReportInput, contradicting: number): readonly Point[] {
  const clocks = clockPoints(input, contradicting);
  const points = openRecord(input).units.flatMap((unit) => {
    const queries = [...openPoints(unit), ...unassessedPoints(unit), ...evidencePoints(unit)];
    return [...queries, ...finePoints(unit, queries)];
  });
  return (['open', 'look', 'fine'] as const).flatMap((kind) => [...points, ...clocks].filter((point) => point.kind === kind));
}

function clockPoints({ say }: ReportInput, count: number): readonly Point[] {
  if (count === 0) return [{ kind: 'fine', what: say('preflight.fine.dates'), next: null, about: { kind: 'portfolio' } }];
  return [{ kind: 'look', what: say('preflight.clocks', { count }), next: say('preflight.clocks.next'), about: { kind: 'portfolio' } }];
}
