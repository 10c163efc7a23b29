import { supersededBy } from '../../domain/portfolio/supersede.ts';
import { codesForPrint, unitTitle } from '../../domain/unit/unit-titles.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import type { Edition } from '../../main/electron/contract/editions.ts';
import type { View } from '../portfolio/view.ts';

/** Two editions side by side. `went`: the later one took the earlier one's place; `may`: it could. */
export type Comparison =
  | { readonly kind: 'went'; readonly key: string; readonly earlier: Unit; readonly later: Unit; readonly other: UnitId }
  | { readonly kind: 'may'; readonly key: string; readonly earlier: Unit; readonly later: Unit; readonly edition: Edition };

/** What can be laid beside a unit: what it took the place of, what took its place, and the other editions that are known here. */
export function comparisonsOf({ portfolio, units }: View, id: UnitId, editions: readonly Edition[]): readonly Comparison[] {
  const own = units.get(id);
  if (own === undefined) return [];
  const went = (other: UnitId, earlier: Unit | undefined, later: Unit | undefined): readonly Comparison[] =>
    (earlier === undefined || later === undefined ? [] : [{ kind: 'went', key: other, earlier, later, other }]);
  const after = (portfolio.units.get(id)?.superseded ?? []).map(({ by }) => by);
  const taken = new Set(after.map((by) => portfolio.units.get(by)?.document));
  const before = supersededBy(portfolio, id);
  const known = new Set(before.map(({ unit }) => portfolio.units.get(unit)?.document));
  return [
    ...before.flatMap(({ unit }) => went(unit, units.get(unit), own)),
    ...after.flatMap((by) => went(by, own, units.get(by))),
    ...editions.filter(({ document }) => !taken.has(document) && !known.has(document)).map((edition): Comparison => ({ kind: 'may', key: edition.document, earlier: own, later: edition.unit, edition })),
  ];
}

/** An edition as people tell it from another: its code as printed, or its title, and its version. */
export function editionName(say: Say, unit: Unit): string {
  const { version, approved } = unit.metadata;
  const [code] = codesForPrint(unit);
  const named = code ?? (unit.recordsStandard === undefined ? unitTitle(unit) : say('edition.form-of', { code: unit.recordsStandard }));
  return [named, ...(version === undefined ? (approved === undefined ? [] : [approved]) : [say('unit.version', { version })])].join(', ');
}
